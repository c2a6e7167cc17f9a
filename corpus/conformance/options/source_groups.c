/* groups with a source: IP_ADD_SOURCE_MEMBERSHIP, IP_BLOCK_SOURCE and their kin */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static void source(const char *what, int fd, int name, unsigned group, unsigned from)
{
    struct ip_mreq_source request;
    request.imr_multiaddr.s_addr = htonl(group);
    request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    request.imr_sourceaddr.s_addr = htonl(from);
    show(what, setsockopt(fd, IPPROTO_IP, name, &request, sizeof(request)));
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    struct ip_mreq group = {{htonl(0xefff0102)}, {htonl(INADDR_LOOPBACK)}};
    source("join", fd, IP_ADD_SOURCE_MEMBERSHIP, 0xefff0101, INADDR_LOOPBACK);
    source("join again", fd, IP_ADD_SOURCE_MEMBERSHIP, 0xefff0101, INADDR_LOOPBACK);
    source("a second source", fd, IP_ADD_SOURCE_MEMBERSHIP, 0xefff0101, 0x7f000002);
    source("block in a group of chosen sources", fd, IP_BLOCK_SOURCE, 0xefff0101, INADDR_LOOPBACK);
    source("leave", fd, IP_DROP_SOURCE_MEMBERSHIP, 0xefff0101, INADDR_LOOPBACK);
    source("leave again", fd, IP_DROP_SOURCE_MEMBERSHIP, 0xefff0101, INADDR_LOOPBACK);
    source("what is no group", fd, IP_ADD_SOURCE_MEMBERSHIP, INADDR_LOOPBACK, INADDR_LOOPBACK);
    source("block without membership", fd, IP_BLOCK_SOURCE, 0xefff0102, INADDR_LOOPBACK);
    show("a group of all sources", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, sizeof(group)));
    source("block", fd, IP_BLOCK_SOURCE, 0xefff0102, INADDR_LOOPBACK);
    source("block again", fd, IP_BLOCK_SOURCE, 0xefff0102, INADDR_LOOPBACK);
    source("unblock", fd, IP_UNBLOCK_SOURCE, 0xefff0102, INADDR_LOOPBACK);
    source("unblock again", fd, IP_UNBLOCK_SOURCE, 0xefff0102, INADDR_LOOPBACK);
    source("join one source of it", fd, IP_ADD_SOURCE_MEMBERSHIP, 0xefff0102, INADDR_LOOPBACK);
    show("too short", setsockopt(fd, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, &group, sizeof(group)));
    return 0;
}
