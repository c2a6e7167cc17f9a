/* the program's own 64 bits come back as they are */
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>

int main(void)
{
    int ep = epoll_create1(0), sv[2];
    struct epoll_event event, found;
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    printf("sizes %zu %zu, data at %zu\n", sizeof(struct epoll_event), sizeof(epoll_data_t), offsetof(struct epoll_event, data));
    event.events = EPOLLOUT;
    event.data.u64 = 0x123456789abcdef0ULL;
    epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &event);
    epoll_wait(ep, &found, 1, 0);
    printf("u64 %d, u32 %#x\n", found.data.u64 == event.data.u64, found.data.u32);
    event.data.ptr = &found;
    epoll_ctl(ep, EPOLL_CTL_MOD, sv[0], &event);
    epoll_wait(ep, &found, 1, 0);
    printf("ptr %d\n", found.data.ptr == &found);
    event.data.fd = -5;
    epoll_ctl(ep, EPOLL_CTL_MOD, sv[0], &event);
    epoll_wait(ep, &found, 1, 0);
    printf("fd %d\n", found.data.fd);
    return 0;
}
