using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Tests.Support;
using Xunit;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Poll;
using static CSockTranslate.Runtime.SysEpoll;
using static CSockTranslate.Runtime.SysSelect;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Tests.Sockets;

/// <summary>What servers do with every message allocates nothing on the managed heap.</summary>
public sealed unsafe class AllocationTests
{
    private const int Size = 64;
    private const int Rounds = 2000;
    private const int Measurements = 3;

    /// <summary>Does one round of calls over a pair of connected sockets and an epoll instance that watches the second of them.</summary>
    private delegate void Round(int first, int second, int epoll);

    private static readonly SortedDictionary<string, Round> s_rounds = new(StringComparer.Ordinal)
    {
        ["send, recv"] = (first, second, _) =>
        {
            byte* data = stackalloc byte[Size];
            Expect(Size, send(first, data, Size, 0));
            Expect(Size, recv(second, data, Size, 0));
        },
        ["write, read"] = (first, second, _) =>
        {
            byte* data = stackalloc byte[Size];
            Expect(Size, write(first, data, Size));
            Expect(Size, read(second, data, Size));
        },
        ["sendto, recvfrom"] = (first, second, _) =>
        {
            byte* data = stackalloc byte[Size];
            Expect(Size, sendto(first, data, Size, 0, null, 0));
            Expect(Size, recvfrom(second, data, Size, 0, null, null));
        },
        ["writev, readv"] = (first, second, _) =>
        {
            byte* data = stackalloc byte[Size];
            iovec* parts = stackalloc iovec[2] { new iovec { iov_base = data, iov_len = 4 }, new iovec { iov_base = data + 4, iov_len = Size - 4 } };
            Expect(Size, writev(first, parts, 2));
            Expect(Size, readv(second, parts, 2));
        },
        ["sendmsg, recvmsg"] = (first, second, _) =>
        {
            byte* data = stackalloc byte[Size];
            iovec part = new() { iov_base = data, iov_len = Size };
            msghdr message = new() { msg_iov = &part, msg_iovlen = 1 };
            Expect(Size, sendmsg(first, &message, 0));
            Expect(Size, recvmsg(second, &message, 0));
        },
        ["poll"] = (first, second, _) =>
        {
            pollfd* requests = stackalloc pollfd[2] { new pollfd { fd = first, events = POLLIN | POLLOUT }, new pollfd { fd = second, events = POLLIN } };
            Expect(1, poll(requests, 2, 0));
        },
        ["select"] = (first, second, _) =>
        {
            fd_set readable;
            fd_set writable;
            timeval none = default;
            FD_ZERO(&readable);
            FD_ZERO(&writable);
            FD_SET(second, &readable);
            FD_SET(first, &writable);
            Expect(1, select(Math.Max(first, second) + 1, &readable, &writable, null, &none));
        },
        ["epoll_wait"] = (_, _, epoll) =>
        {
            epoll_event* events = stackalloc epoll_event[4];
            Expect(1, epoll_wait(epoll, events, 4, 0));
        },
    };

    /// <summary>
    /// The calls on each host. On the BCL alone these are the calls on connections of the network: a pair of sockets lives in memory there, where each message
    /// has memory of its own, and so do epoll's interests, of which each wait takes a copy.
    /// </summary>
    public static TheoryData<string, string, bool> Calls
    {
        get
        {
            TheoryData<string, string, bool> calls = [];
            foreach (string call in s_rounds.Keys)
            {
                if (OperatingSystem.IsLinux())
                {
                    calls.Add("Linux", call, false);
                    calls.Add("Linux", call, true);
                }

                if (call != "epoll_wait")
                {
                    calls.Add("Portable", call, true);
                }
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Calls_on_each_message_allocate_nothing(string host, string call, bool overTcp) => TestProcess.Run<int>(host == "Linux" ? new LinuxHost() : new PortableHost(), () =>
    {
        Round round = s_rounds[call];
        (int first, int second) = overTcp ? ConnectOverTcp() : Pair();
        int epoll = epoll_create1(0);
        epoll_event interest = new() { events = EPOLLOUT };
        Expect(0, epoll_ctl(epoll, EPOLL_CTL_ADD, second, &interest));
        for (int i = 0; i < 100; i++)
        {
            round(first, second, epoll);
        }

        // Less than a byte for each round. What a call allocates each time shows in every measurement; what happens once, such as a receive
        // that came before its message and had to wait, only in one of them.
        long least = Enumerable.Range(0, Measurements).Min(_ => Allocated(() => round(first, second, epoll)));
        Assert.InRange(least, 0, Rounds - 1);
        return 0;
    });

    /// <summary>The bytes that this thread allocates in all rounds.</summary>
    private static long Allocated(Action round)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Rounds; i++)
        {
            round();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (int First, int Second) Pair()
    {
        int* pair = stackalloc int[2];
        Expect(0, socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
        return (pair[0], pair[1]);
    }

    private static (int First, int Second) ConnectOverTcp()
    {
        sockaddr_in address = new() { sin_family = AF_INET, sin_addr = { s_addr = htonl(INADDR_LOOPBACK) } };
        uint length = (uint)sizeof(sockaddr_in);
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        Expect(0, bind(listener, (sockaddr*)&address, length));
        Expect(0, listen(listener, 1));
        Expect(0, getsockname(listener, (sockaddr*)&address, &length));
        int first = socket(AF_INET, SOCK_STREAM, 0);
        Expect(0, connect(first, (sockaddr*)&address, length));
        return (first, accept(listener, null, null));
    }

    // Not Assert.Equal, which would box what it compares.
    private static void Expect(long expected, long actual)
    {
        if (actual != expected)
        {
            Assert.Fail($"{actual} instead of {expected}, errno {Errno.errno}");
        }
    }
}
