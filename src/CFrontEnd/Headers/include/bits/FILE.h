/* FILE (C11 7.21.1), for the headers beside stdio.h that have functions of streams */
#ifndef CSOCK_BITS_FILE_H
#define CSOCK_BITS_FILE_H
typedef struct FILE FILE;
#endif
