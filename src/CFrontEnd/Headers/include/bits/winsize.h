/* bits/winsize.h (struct winsize, ioctl_tty(2); 8 bytes) */
#ifndef CSOCK_BITS_WINSIZE_H
#define CSOCK_BITS_WINSIZE_H

struct winsize
{
    unsigned short ws_row;
    unsigned short ws_col;
    unsigned short ws_xpixel;
    unsigned short ws_ypixel;
};
#endif
