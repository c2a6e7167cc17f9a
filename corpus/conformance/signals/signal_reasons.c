/* psiginfo tells in words what came with a signal */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    siginfo_t info;

    for (int sig = -1; sig <= 66; sig++) {
        int last = sig == SIGCHLD || sig == SIGSEGV || sig == SIGFPE || sig == SIGILL || sig == SIGBUS || sig == SIGTRAP || sig == SIGPOLL ? 9 : 2;
        for (int code = sig == SIGHUP ? -61 : -1; code <= (sig == SIGHUP ? 130 : last); code++) {
            memset(&info, 0, sizeof info);
            info.si_signo = sig;
            info.si_code = code;
            if (sig == SIGPOLL)
                info.si_band = 77;
            else if (sig == SIGSEGV || sig == SIGFPE || sig == SIGILL || sig == SIGBUS)
                info.si_addr = code == 1 ? NULL : (void *)0x1234;
            else {
                info.si_pid = 12;
                info.si_uid = 34;
                info.si_status = 56;
            }
            psiginfo(&info, sig % 3 == 0 ? "program" : sig % 3 == 1 ? "" : NULL);
        }
    }
    psiginfo(&info, "100%d");
    return 0;
}
