/* bits/sched_param.h (struct sched_param, POSIX) */
#ifndef CSOCK_BITS_SCHED_PARAM_H
#define CSOCK_BITS_SCHED_PARAM_H
struct sched_param
{
    int sched_priority;
};
#endif
