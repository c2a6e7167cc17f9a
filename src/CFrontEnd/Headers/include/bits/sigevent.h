/* bits/sigevent.h (struct sigevent, POSIX signal.h; 64 bytes) */
#ifndef CSOCK_BITS_SIGEVENT_H
#define CSOCK_BITS_SIGEVENT_H
#include <bits/pid_t.h>
#include <bits/sigval.h>

typedef struct sigevent
{
    union sigval sigev_value;
    int sigev_signo;
    int sigev_notify;
    union
    {
        int _pad[12];
        pid_t sigev_notify_thread_id;
        struct
        {
            void (*sigev_notify_function)(union sigval);
            void *sigev_notify_attributes;
        };
    };
} sigevent_t;
#endif
