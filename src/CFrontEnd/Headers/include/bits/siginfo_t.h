/* bits/siginfo_t.h (siginfo_t, POSIX signal.h; 128 bytes) */
#ifndef CSOCK_BITS_SIGINFO_T_H
#define CSOCK_BITS_SIGINFO_T_H
#include <bits/clock_t.h>
#include <bits/pid_t.h>
#include <bits/sigval.h>
#include <bits/uid_t.h>

typedef struct
{
    int si_signo;
    int si_errno;
    int si_code;
    int __pad0;
    union
    {
        int _pad[28];
        struct
        {
            pid_t si_pid;
            uid_t si_uid;
            union
            {
                sigval_t si_value;
                int si_int;
                void *si_ptr;
                int si_status;
            };
            clock_t si_utime;
            clock_t si_stime;
        };
        struct
        {
            int si_timerid;
            int si_overrun;
        };
        void *si_addr;
        struct
        {
            long si_band;
            int si_fd;
        };
        struct
        {
            void *si_call_addr;
            int si_syscall;
            unsigned int si_arch;
        };
    };
} siginfo_t;
#endif
