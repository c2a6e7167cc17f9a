/* the program's own 64 bits come back as they are */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSocket;
using epoll_data_t = CSockTranslate.Runtime.epoll_data;

internal static unsafe class EpollData
{
    static int main()
    {
        int ep = epoll_create1(0);
        int* sv = stackalloc int[2];
        epoll_event @event, found;
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        printf("sizes %zu %zu, data at %zu\n"u8, sizeof(epoll_event), sizeof(epoll_data_t), 4UL);
        @event.events = EPOLLOUT;
        @event.data.u64 = 0x123456789abcdef0UL;
        epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &@event);
        epoll_wait(ep, &found, 1, 0);
        printf("u64 %d, u32 %#x\n"u8, found.data.u64 == @event.data.u64, found.data.u32);
        @event.data.ptr = &found;
        epoll_ctl(ep, EPOLL_CTL_MOD, sv[0], &@event);
        epoll_wait(ep, &found, 1, 0);
        printf("ptr %d\n"u8, found.data.ptr == &found);
        @event.data.fd = -5;
        epoll_ctl(ep, EPOLL_CTL_MOD, sv[0], &@event);
        epoll_wait(ep, &found, 1, 0);
        printf("fd %d\n"u8, found.data.fd);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
