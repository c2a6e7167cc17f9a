/* arpa/tftp.h (TFTP; RFC 1350) */
#ifndef CSOCK_ARPA_TFTP_H
#define CSOCK_ARPA_TFTP_H

/* the size of a block */
#define SEGSIZE 512

/* packets */
#define RRQ 1
#define WRQ 2
#define DATA 3
#define ACK 4
#define ERROR 5

/* errors */
#define EUNDEF 0
#define ENOTFOUND 1
#define EACCESS 2
#define ENOSPACE 3
#define EBADOP 4
#define EBADID 5
#define EEXISTS 6
#define ENOUSER 7

struct __attribute__((packed)) tftphdr
{
    short th_opcode;
    union
    {
        unsigned short th_block;
        short th_code;
        char th_stuff[1];
    };
    char th_data[1];
};
#endif
