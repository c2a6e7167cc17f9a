/* socket: what it refuses, and the lowest free descriptors */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    show("a type that is none", socket(AF_INET, 77, 0));
    show("a negative type", socket(AF_INET, -1, 0));
    show("a family that is none", socket(99, SOCK_STREAM, 0));
    show("a negative family", socket(-1, SOCK_STREAM, 0));
    show("UDP on a stream", socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
    show("TCP on datagrams", socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP));
    show("a protocol that is none", socket(AF_INET, SOCK_STREAM, 999));
    show("a negative protocol", socket(AF_INET, SOCK_STREAM, -1));
    show("SOCK_SEQPACKET of TCP", socket(AF_INET, SOCK_SEQPACKET, 0));
    show("SOCK_RDM", socket(AF_UNIX, SOCK_RDM, 0));
    show("a protocol of AF_UNIX", socket(AF_UNIX, SOCK_STREAM, 5));
    show("flags that are none", socket(AF_INET, SOCK_STREAM | 0x100000, 0));
    show("the first socket", socket(AF_INET, SOCK_STREAM, 0));
    show("with the protocol's name", socket(AF_INET, SOCK_STREAM, IPPROTO_TCP));
    show("datagrams", socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP));
    show("PF_UNIX as protocol", socket(AF_UNIX, SOCK_STREAM, PF_UNIX));
    show("SOCK_SEQPACKET", socket(AF_UNIX, SOCK_SEQPACKET, 0));
    close(4);
    show("the lowest free", socket(AF_INET, SOCK_DGRAM, 0));
    return 0;
}
