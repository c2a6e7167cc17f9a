/* sys/termios.h: another name */
#ifndef CSOCK_SYS_TERMIOS_H
#define CSOCK_SYS_TERMIOS_H
#include <termios.h>
#endif
