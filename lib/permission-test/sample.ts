/** Below /samples/. */
export const sampleTestFileName = 'permission-test.yaml';

/** The permission test file that ships with the product; a test holds it to passing. */
export const sampleTestFile = `# 权限测试文件 / permission test file: caipai perm test FILE
# 没写到的一律应当是 deny / whatever is not listed is expected to be denied
name: 提审、发布与成员 / submitting, releasing, members
pack: '2024'
# 时钟停在这里 / the clock stands here
now: 2026-03-02T10:00:00+08:00

principals:
  owner: { roles: [admin] }
  operator: { roles: [operator] }
  developer: { roles: [developer] }
  both: { roles: [operator, developer] }
  guest: { roles: [tester], seesDevelopment: true }
  stranger: { roles: [] }
  desk: { is: reviewer }

resources:
  live: { template: live, subject: enterprise }

tests:
  - name: 代码：谁能上传、删除 / code
    principals: [owner, operator, developer, guest, stranger]
    resources: [live]
    actions: [version.upload, version.delete, development.open]
    expected:
      - principal: owner
        resource: live
        actions: { version.upload: allow, version.delete: allow, development.open: allow }
      - principal: developer
        resource: live
        # 只能删自己上传的 / his own uploads only
        actions: { version.upload: allow, version.delete: own, development.open: allow }
      - principal: guest
        resource: live
        actions: { development.open: allow }

  - name: 发布要管理员扫码 / a release takes the administrator's scan
    principals: [operator, developer, both, desk]
    resources: [live]
    actions: [service.suspend, gray.complete, audit.view]
    expected:
      - principal: operator
        resource: live
        # 没有灰度发布在进行：有权限，但被状态拦下 / no gray release runs: permitted, stopped by state
        actions: { service.suspend: 'scan:admin', gray.complete: 'stopped:gray_not_running', audit.view: allow }
      - principal: both
        resource: live
        actions: { service.suspend: scan, gray.complete: 'stopped:gray_not_running', audit.view: allow }
      - principal: developer
        resource: live
        actions: { audit.view: allow }

  - name: 成员只有管理员能加 / only the administrator adds members
    principals: [owner, operator, stranger]
    resources: [live]
    actions: [member.add, tester.add]
    expected:
      - { principal: owner, resource: live, actions: { member.add: 'scan:admin', tester.add: allow } }
      - { principal: operator, resource: live, actions: { tester.add: allow } }
`;
