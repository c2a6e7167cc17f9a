/* pid_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_PID_T_H
#define CSOCK_BITS_PID_T_H
typedef int pid_t;
#endif
