/* pty.h (openpty(3)) */
#ifndef CSOCK_PTY_H
#define CSOCK_PTY_H
#pragma csocktranslate class(Pty)
#include <termios.h>
#include <sys/ioctl.h>

int openpty(int *amaster, int *aslave, char *name, const struct termios *termp, const struct winsize *winp);
int forkpty(int *amaster, char *name, const struct termios *termp, const struct winsize *winp);
#endif
