/* sys/signal.h: the former name of signal.h */
#ifndef CSOCK_SYS_SIGNAL_H
#define CSOCK_SYS_SIGNAL_H
#include <signal.h>
#endif
