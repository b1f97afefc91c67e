// npm run --silent caipai -- …: the command line of a running Caipai. Node built-ins only. Contract: docs/cli.md.
// Exit 0 done, 1 refused, 2 bad usage, 3 no server. With --json stdout is one JSON document, whatever the exit code.
import { ask, sendFiles } from './cli/door.mjs';
import { asText, inLanguage } from './cli/text.mjs';
import { readCommand, UsageError, usage } from './cli/words.mjs';

const words = process.argv.slice(2);

function print(value) {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** What went wrong outside the rehearsal itself: usage, token, server. */
function complain(message, json, exitCode, problems) {
  console.error(`caipai: ${message}`);
  if (json) print({ ok: false, error: { message, problems } });
  return exitCode;
}

async function main() {
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) {
    const asked = words.length > 0;
    (asked ? console.log : console.error)(usage());
    return asked ? 0 : 2;
  }
  let json = words.includes('--json');
  try {
    const command = await readCommand(words);
    json = command.json;
    const refused = await sendFiles(command);
    const { exitCode, answer, message, problems } =
      refused ?? (await ask(`/api/cli/${command.verb}`, { body: command.body }));
    if (exitCode > 1) return complain(message, json, exitCode, problems);
    const { text: _, ...document } = answer;
    // The list of actions is promised as a bare array.
    if (json) print(exitCode === 0 && command.verb === 'actions' ? answer.actions : document);
    // a report belongs on stdout, whatever it says
    else (exitCode === 0 || answer.report ? console.log : console.error)(asText(command.verb, answer));
    return exitCode;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return complain(`${inLanguage(error.texts)}\n${error.usage}`, json, 2);
  }
}

process.exitCode = await main();
