/** 记住账号: the address that this browser logged in with last, kept by the browser for one sandbox. */
export const rememberedCookie = 'caipai-login-email';
