using CSockTranslate.Analyzers.Rules;
using static CSockTranslate.Analyzers.Tests.LocalEditFixTests;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>The fixes that add, move or take away statements, on programs that use the runtime itself.</summary>
public sealed class StatementEditFixTests
{
    [Fact]
    public Task DescriptorsAreClosedOnce() => FixAsync<ReleasedUseAnalyzer>(
        """
            int one = socket(AF_INET, SOCK_STREAM, 0), other = socket(AF_INET, SOCK_STREAM, 0), third = socket(AF_INET, SOCK_STREAM, 0);
            if (fd > 1)
                close(one); // too early
            {|SOCK2007:close(one)|};
            if (fd > 2)
            {
                close(other);
            }
            {|SOCK2007:close(other)|}; // the end
            close(third);
            {|SOCK2007:close(third)|};
        """,
        """
            int one = socket(AF_INET, SOCK_STREAM, 0), other = socket(AF_INET, SOCK_STREAM, 0), third = socket(AF_INET, SOCK_STREAM, 0);
            if (fd > 1)
            {
                close(one); // too early
                one = -1;
            }
            if (one != -1) close(one);
            if (fd > 2)
            {
                close(other);
                other = -1;
            }
            if (other != -1) close(other); // the end
            close(third);
            third = -1;
            if (third != -1) close(third);
        """);

    [Fact]
    public Task ListsAreFreedOnce() => FixAsync<ReleasedUseAnalyzer>(
        """
            addrinfo* list;
            if (getaddrinfo("localhost"u8, "80"u8, null, &list) != 0)
                return;
            if (list->ai_next == null)
                freeaddrinfo(list);
            {|SOCK2002:freeaddrinfo(list)|};
        """,
        """
            addrinfo* list;
            if (getaddrinfo("localhost"u8, "80"u8, null, &list) != 0)
                return;
            if (list->ai_next == null)
            {
                freeaddrinfo(list);
                list = null;
            }
            if (list != null) freeaddrinfo(list);
        """);

    [Fact]
    public Task WhatIsUsedIsGivenBackLater() => FixAsync<ReleasedUseAnalyzer>(
        """
            addrinfo* list;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (s == -1 || getaddrinfo("localhost"u8, "80"u8, null, &list) != 0)
                return;
            freeaddrinfo(list);
            printf("%d\n"u8, {|SOCK2003:list|}->ai_family); // the first
            close(s);
            shutdown({|SOCK2008:s|}, SHUT_RDWR);
        """,
        """
            addrinfo* list;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (s == -1 || getaddrinfo("localhost"u8, "80"u8, null, &list) != 0)
                return;
            printf("%d\n"u8, list->ai_family); // the first
            freeaddrinfo(list);
            shutdown(s, SHUT_RDWR);
            close(s);
        """,
        rules: 2);

    [Fact]
    public Task ThereIsRoomForIPv6() => FixAsync<AddressTextAnalyzer>(
        """
            in6_addr six = default;
            sbyte* text = stackalloc sbyte[INET_ADDRSTRLEN]; // of an address
            if ({|SOCK4012:inet_ntop(AF_INET6, &six, text, INET_ADDRSTRLEN)|} != null)
                puts(text);
        """,
        """
            in6_addr six = default;
            sbyte* text = stackalloc sbyte[INET6_ADDRSTRLEN]; // of an address
            if (inet_ntop(AF_INET6, &six, text, INET6_ADDRSTRLEN) != null)
                puts(text);
        """);

    [Fact]
    public Task StaleNamesAreRemoved() => FixAsync<StaleNameAnalyzer>(
        """
            sockaddr_un name = default;
            int s = socket(AF_UNIX, SOCK_STREAM, 0);
            name.sun_family = AF_UNIX;
            strcpy(name.sun_path, getenv("DOOR"u8));
            if ({|SOCK4016:bind(s, (sockaddr*)&name, (uint)sizeof(sockaddr_un))|} == -1 || listen(s, 5) == -1)
                return;
        """,
        """
            sockaddr_un name = default;
            int s = socket(AF_UNIX, SOCK_STREAM, 0);
            name.sun_family = AF_UNIX;
            strcpy(name.sun_path, getenv("DOOR"u8));
            unlink(name.sun_path);
            if (bind(s, (sockaddr*)&name, (uint)sizeof(sockaddr_un)) == -1 || listen(s, 5) == -1)
                return;
        """);

    [Fact]
    public Task ThereIsRoomForTheZero() => FixAsync<ReceivedTerminatorAnalyzer>(
        """
            sbyte* line = stackalloc sbyte[100];
            long n = recv(fd, line, 100, 0);
            if (n <= 0)
                return;
            {|SOCK5003:line[n] = 0|};
        """,
        """
            sbyte* line = stackalloc sbyte[100];
            long n = recv(fd, line, 100 - 1, 0);
            if (n <= 0)
                return;
            line[n] = 0;
        """);

    [Fact]
    public Task CountsAreLookedAt() => FixAsync<FailedReceiveUseAnalyzer>(
        """
            sbyte* line = stackalloc sbyte[100];
            long n = recv(fd, line, 99, 0);
            line[{|SOCK5004:n|}] = 0; // a text
        """,
        """
            sbyte* line = stackalloc sbyte[100];
            long n = recv(fd, line, 99, 0);
            if (n < 0)
            {
                perror("recv"u8);
                exit(1);
            }
            line[n] = 0; // a text
        """);

    [Fact]
    public Task LoopsEndWithTheStream() => FixAsync<EndOfStreamAnalyzer>(
        """
            sbyte* waste = stackalloc sbyte[64];
            long n;
            for (;;)
            {
                n = {|SOCK5005:read(fd, waste, 64)|}; // some
                if (n < 0)
                    break;
            }
        """,
        """
            sbyte* waste = stackalloc sbyte[64];
            long n;
            for (;;)
            {
                n = read(fd, waste, 64); // some
                if (n == 0)
                    break;
                if (n < 0)
                    break;
            }
        """);

    [Fact]
    public Task TheTimeIsSetAgain() => FixAsync<SelectAnalyzer>(
        """
            timeval patience = new timeval { tv_sec = 5 };
            fd_set set;
            for (;;)
            {
                FD_ZERO(&set);
                FD_SET(fd, &set);
                if ({|SOCK6004:select(fd + 1, &set, null, null, &patience)|} == -1)
                    break;
            }
        """,
        """
            timeval patience = new timeval { tv_sec = 5 };
            fd_set set;
            for (;;)
            {
                FD_ZERO(&set);
                FD_SET(fd, &set);
                patience.tv_sec = 5;
                patience.tv_usec = 0;
                if (select(fd + 1, &set, null, null, &patience) == -1)
                    break;
            }
        """);

    [Fact]
    public Task OptionsAreSetInTime() => FixAsync<ReuseAddressAnalyzer>(
        """
            int on = 1;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (bind(s, (sockaddr*)a, (uint)sizeof(sockaddr_in)) == -1)
                return;
            {|SOCK7002:setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int))|};
            listen(s, 5);
        """,
        """
            int on = 1;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int));
            if (bind(s, (sockaddr*)a, (uint)sizeof(sockaddr_in)) == -1)
                return;
            listen(s, 5);
        """);

    [Fact]
    public Task ServersGoOn() => FixAsync<FatalFailureAnalyzer>(
        """
            for (;;)
            {
                int c = accept(fd, null, null);
                if (c == -1)
                {
                    perror("accept"u8);
                    {|SOCK7008:exit(1)|};
                }
                close(c);
            }
        """,
        """
            for (;;)
            {
                int c = accept(fd, null, null);
                if (c == -1)
                {
                    if (errno == EINTR || errno == ECONNABORTED)
                        continue;
                    perror("accept"u8);
                    exit(1);
                }
                close(c);
            }
        """);

    [Fact]
    public Task SignalsEndNoLoop() => FixAsync<FatalFailureAnalyzer>(
        """
            sigaction action = default;
            action.sa_handler = &tick;
            Signal.sigaction(14, &action, null);
            static void tick(int number) { }
            sbyte* buf = stackalloc sbyte[64];
            for (;;)
            {
                long n = {|SOCK7007:recvfrom(fd, buf, 64, 0, null, null)|};
                if (n < 0)
                    exit(1); // for good
            }
        """,
        """
            sigaction action = default;
            action.sa_handler = &tick;
            Signal.sigaction(14, &action, null);
            static void tick(int number) { }
            sbyte* buf = stackalloc sbyte[64];
            for (;;)
            {
                long n = recvfrom(fd, buf, 64, 0, null, null);
                if (n < 0)
                {
                    if (errno == EINTR)
                        continue;
                    exit(1); // for good
                }
            }
        """);

    [Fact]
    public Task ErrnoIsKept() => FixAsync<ErrnoAnalyzer>(
        """
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (connect(s, (sockaddr*)a, (uint)sizeof(sockaddr_in)) == -1)
            {
                close(s); // nobody there
                {|SOCK7009:perror("connect"u8)|};
                return;
            }
        """,
        """
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (connect(s, (sockaddr*)a, (uint)sizeof(sockaddr_in)) == -1)
            {
                int savedErrno = errno;
                close(s); // nobody there
                errno = savedErrno;
                perror("connect"u8);
                return;
            }
        """);

    [Fact]
    public Task AddressesHaveTextsOfTheirOwn() => FixAsync<ObsoleteFunctionAnalyzer>(
        """
            printf("%s\n"u8, {|SOCK8003:inet_ntoa(a->sin_addr)|}); // who
            printf("%s\n"u8, {|SOCK8003:inet_ntoa(a->sin_addr)|});
            puts({|SOCK8003:inet_ntoa(a->sin_addr)|});
        """,
        """
            sbyte* address = stackalloc sbyte[INET_ADDRSTRLEN];
            _ = inet_ntop(AF_INET, &a->sin_addr, address, INET_ADDRSTRLEN);
            printf("%s\n"u8, address); // who
            sbyte* address2 = stackalloc sbyte[INET_ADDRSTRLEN];
            _ = inet_ntop(AF_INET, &a->sin_addr, address2, INET_ADDRSTRLEN);
            printf("%s\n"u8, address2);
            sbyte* address3 = stackalloc sbyte[INET_ADDRSTRLEN];
            _ = inet_ntop(AF_INET, &a->sin_addr, address3, INET_ADDRSTRLEN);
            puts(address3);
        """);

    [Fact]
    public Task SocketsCloseWhenProgramsAreStarted() => FixAsync<CloseOnExecAnalyzer>(
        """
            int s = {|SOCK7012:socket(AF_INET, SOCK_STREAM, 0)|}; // one
            int t = {|SOCK7012:socket(AF_INET, SOCK_DGRAM, 0)|};
        """,
        """
            int s = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); // one
            int t = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        """);

    [Fact]
    public Task ImportedFunctionsAreCalledInTheSameWay() => FixTextAsync<ReleasedUseAnalyzer>(
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)]
            static extern int socket(int domain, int type, int protocol);

            [DllImport("libc")]
            static extern int close(int fd);

            [DllImport("libc")]
            static extern int shutdown(int fd, int how);

            static void Main()
            {
                int one = socket(2, 1, 0), other = socket(2, 1, 0);
                close(one);
                {|SOCK2007:close(one)|}; // again
                close(other);
                shutdown({|SOCK2008:other|}, 2);
            }
        }
        """,
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)]
            static extern int socket(int domain, int type, int protocol);

            [DllImport("libc")]
            static extern int close(int fd);

            [DllImport("libc")]
            static extern int shutdown(int fd, int how);

            static void Main()
            {
                int one = socket(2, 1, 0), other = socket(2, 1, 0);
                close(one);
                one = -1;
                if (one != -1) close(one); // again
                shutdown(other, 2);
                close(other);
            }
        }
        """,
        rules: 2);

    [Fact]
    public Task ImportedFunctionsFillTheSameBuffers() => FixTextAsync<EndOfStreamAnalyzer>(
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)]
            static extern nint recv(int fd, byte[] buffer, nuint length, int flags);

            static void Drain(int fd)
            {
                byte[] waste = new byte[64];
                while (true)
                {
                    nint n = {|SOCK5005:recv(fd, waste, 64, 0)|};
                    if (n < 0)
                        break;
                }
            }
        }
        """,
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)]
            static extern nint recv(int fd, byte[] buffer, nuint length, int flags);

            static void Drain(int fd)
            {
                byte[] waste = new byte[64];
                while (true)
                {
                    nint n = recv(fd, waste, 64, 0);
                    if (n == 0)
                        break;
                    if (n < 0)
                        break;
                }
            }
        }
        """);

    // 0 is a descriptor; a list that is held as a number is none when it is 0.
    [Fact]
    public Task ListsHeldAsNumbersAreFreedOnce() => FixTextAsync<ReleasedUseAnalyzer>(
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)]
            static extern int getaddrinfo(string host, string port, nint hints, out nint list);

            [DllImport("libc")]
            static extern void freeaddrinfo(nint list);

            static int Count(string host, bool isEmpty)
            {
                if (getaddrinfo(host, "80", 0, out nint list) != 0)
                    return 0;
                if (isEmpty)
                    freeaddrinfo(list);
                {|SOCK2002:freeaddrinfo(list)|};
                return 1;
            }
        }
        """,
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)]
            static extern int getaddrinfo(string host, string port, nint hints, out nint list);

            [DllImport("libc")]
            static extern void freeaddrinfo(nint list);

            static int Count(string host, bool isEmpty)
            {
                if (getaddrinfo(host, "80", 0, out nint list) != 0)
                    return 0;
                if (isEmpty)
                {
                    freeaddrinfo(list);
                    list = 0;
                }
                if (list != 0) freeaddrinfo(list);
                return 1;
            }
        }
        """);

    [Fact]
    public Task MovedStatementsKeepTheirComments() => FixAsync<ReleasedUseAnalyzer>(
        """
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (s == -1)
                return;
            close(s); // done with it
            shutdown({|SOCK2008:s|}, SHUT_RDWR); // both ways
        """,
        """
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (s == -1)
                return;
            shutdown(s, SHUT_RDWR); // both ways
            close(s); // done with it
        """);

    [Fact]
    public Task OptionsMovedBeforeBindKeepTheirComments() => FixAsync<ReuseAddressAnalyzer>(
        """
            int on = 1;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (bind(s, (sockaddr*)a, (uint)sizeof(sockaddr_in)) == -1)
                return;
            {|SOCK7002:setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int))|}; // at once
            listen(s, 5);
        """,
        """
            int on = 1;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int)); // at once
            if (bind(s, (sockaddr*)a, (uint)sizeof(sockaddr_in)) == -1)
                return;
            listen(s, 5);
        """);

    // The option is set in the same condition as the name is taken: there is no statement to move.
    [Fact]
    public Task ConditionsAreNotTakenApart()
    {
        const string Text = """
                int on = 1;
                int s = socket(AF_INET, SOCK_STREAM, 0);
                if (bind(s, (sockaddr*)a, (uint)sizeof(sockaddr_in)) == -1
                    || {|SOCK7002:setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int))|} == -1
                    || listen(s, 5) == -1)
                    return;
            """;
        return FixAsync<ReuseAddressAnalyzer>(Text, Text, rules: 0);
    }

    [Fact]
    public Task AddressesThatAreOnlyReadHaveTextsOfTheirOwn() => FixAsync<ObsoleteFunctionAnalyzer>(
        """
            if (strlen({|SOCK8003:inet_ntoa(a->sin_addr)|}) > 9)
                return;
        """,
        """
            sbyte* address = stackalloc sbyte[INET_ADDRSTRLEN];
            _ = inet_ntop(AF_INET, &a->sin_addr, address, INET_ADDRSTRLEN);
            if (strlen(address) > 9)
                return;
        """);
}
