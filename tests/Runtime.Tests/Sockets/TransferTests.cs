using System.Text;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Tests.Support;
using Xunit;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Tests.Sockets;

/// <summary>Servers and clients that talk over the loopback, on each host.</summary>
public sealed class TransferTests
{
    private const int Chunk = 65536;

    public static TheoryData<string, int> HostsAndFamilies
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string host in Hosts)
            {
                data.Add(host, AF_INET);
                data.Add(host, AF_INET6);
                data.Add(host, AF_UNIX);
            }

            return data;
        }
    }

    public static TheoryData<string> Hosts => OperatingSystem.IsLinux() ? ["Linux", "Portable"] : ["Portable"];

    [Theory]
    [MemberData(nameof(HostsAndFamilies))]
    public async Task An_echo_server_returns_every_byte(string host, int family)
    {
        const int Megabytes = 16;
        using CProcess process = TestProcess.Create(Host(host));
        using Address address = new(family);
        int listener = TestProcess.Within(process, () => Listen(family, address));
        Task server = TestProcess.StartThread(process, () => Echo(listener));
        int client = TestProcess.Within(process, () => Connect(family, address));
        Task sender = TestProcess.StartThread(process, () => SendPattern(client, Megabytes * 16));
        Task receiver = TestProcess.StartThread(process, () => Assert.Equal(Megabytes * 16L * Chunk, ReceivePattern(client)));
        await Task.WhenAll(server, sender, receiver).WaitAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public unsafe void A_server_goes_on_after_a_client_has_reset_the_connection(string host) => TestProcess.Run(Host(host), () =>
    {
        using Address address = new(AF_INET);
        int listener = Listen(AF_INET, address);
        int client = socket(AF_INET, SOCK_STREAM, 0);
        connect(client, address.Pointer, address.Length);
        linger abort = new() { l_onoff = 1 };
        setsockopt(client, SOL_SOCKET, SO_LINGER, &abort, (uint)sizeof(linger));
        close(client);
        int accepted = accept(listener, null, null);
        Assert.True(accepted > 0);
        byte data;
        Assert.Equal(-1, recv(accepted, &data, 1, 0));
        Assert.Equal(ECONNRESET, errno);
        close(accepted);
        client = socket(AF_INET, SOCK_STREAM, 0);
        Assert.Equal(0, connect(client, address.Pointer, address.Length));
        accepted = accept(listener, null, null);
        Assert.Equal(7, send(accepted, "Hello!\n"u8, 7, 0));
        sbyte* text = stackalloc sbyte[16];
        Assert.Equal(7, recv(client, text, 16, 0));
        Assert.Equal("Hello!\n", Encoding.ASCII.GetString((byte*)text, 7));
        return 0;
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public unsafe void An_IPv6_socket_serves_IPv4_as_well(string host) => TestProcess.Run(Host(host), () =>
    {
        int listener = socket(AF_INET6, SOCK_STREAM, 0);
        sockaddr_in6 any = new() { sin6_family = AF_INET6 };
        Assert.Equal(0, bind(listener, (sockaddr*)&any, (uint)sizeof(sockaddr_in6)));
        listen(listener, 1);
        uint length = (uint)sizeof(sockaddr_in6);
        getsockname(listener, (sockaddr*)&any, &length);
        sockaddr_in four = new() { sin_family = AF_INET, sin_port = any.sin6_port, sin_addr = { s_addr = htonl(INADDR_LOOPBACK) } };
        int client = socket(AF_INET, SOCK_STREAM, 0);
        Assert.Equal(0, connect(client, (sockaddr*)&four, (uint)sizeof(sockaddr_in)));
        sockaddr_in6 peer;
        length = (uint)sizeof(sockaddr_in6);
        Assert.True(accept(listener, (sockaddr*)&peer, &length) > 0);
        Assert.Equal(1, IN6_IS_ADDR_V4MAPPED(&peer.sin6_addr));
        return 0;
    });

    [Theory]
    [MemberData(nameof(Hosts))]
    public unsafe void A_file_is_closed_with_its_last_reference(string host)
    {
        using CProcess process = TestProcess.Create(Host(host));
        TestProcess.Within(process, () =>
        {
            int[] pair = Pair();

            // What a call under way on another thread has: its own reference.
            OpenFile held = process.Descriptors.Acquire(pair[0])!;
            Assert.Equal(0, close(pair[0]));
            byte data;
            Assert.Equal(-1, read(pair[0], &data, 1));
            Assert.Equal(EBADF, errno);
            Assert.Equal(1, write(pair[1], "x"u8, 1));
            Assert.Equal(1, held.Read(&data, 1));
            Assert.Equal((byte)'x', data);
            held.Release();
            Assert.False(held.TryAddReference());
            Assert.Equal(0, read(pair[1], &data, 1));
            return 0;
        });
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public unsafe void Abstract_names_carry_every_byte(string host)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has abstract names.");
        TestProcess.Run(Host(host), () =>
        {
            sockaddr_un name = new() { sun_family = AF_UNIX };
            byte[] unique = Encoding.ASCII.GetBytes(Guid.NewGuid().ToString());
            unique.CopyTo(new Span<byte>(name.sun_path + 1, unique.Length));
            uint length = (uint)(sizeof(ushort) + 1 + unique.Length);
            int listener = socket(AF_UNIX, SOCK_STREAM, 0);
            Assert.Equal(0, bind(listener, (sockaddr*)&name, length));
            Assert.Equal(0, listen(listener, 1));
            int client = socket(AF_UNIX, SOCK_STREAM, 0);
            Assert.Equal(0, connect(client, (sockaddr*)&name, length));
            sockaddr_un peer;
            uint peerLength = (uint)sizeof(sockaddr_un);
            Assert.Equal(0, getpeername(client, (sockaddr*)&peer, &peerLength));
            Assert.Equal(length, peerLength);
            Assert.True(new ReadOnlySpan<byte>(&name, (int)length).SequenceEqual(new ReadOnlySpan<byte>(&peer, (int)length)));
            Assert.Equal(-1, connect(socket(AF_UNIX, SOCK_STREAM, 0), (sockaddr*)&name, length - 1));
            Assert.Equal(ECONNREFUSED, errno);
            return 0;
        });
    }

    [Fact]
    public unsafe void Sending_and_receiving_allocate_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The measured path is Linux's.");
        TestProcess.Run(new LinuxHost(), () =>
        {
            int[] pair = Pair();
            byte* data = stackalloc byte[64];
            Exchange(pair, data, 10);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Exchange(pair, data, 1000);
            Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
            return 0;
        });
    }

    private static HostSystem Host(string name) => name == "Linux" ? new LinuxHost() : new PortableHost();

    private static unsafe int[] Pair()
    {
        int* pair = stackalloc int[2];
        Assert.Equal(0, socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
        return [pair[0], pair[1]];
    }

    private static unsafe void Exchange(int[] pair, byte* data, int times)
    {
        for (int i = 0; i < times; i++)
        {
            send(pair[0], data, 64, 0);
            recv(pair[1], data, 64, 0);
            write(pair[1], data, 64);
            read(pair[0], data, 64);
        }
    }

    private static unsafe int Connect(int family, Address address)
    {
        int client = socket(family, SOCK_STREAM, 0);
        Assert.Equal(0, connect(client, address.Pointer, address.Length));
        return client;
    }

    private static unsafe int Listen(int family, Address address)
    {
        int listener = socket(family, SOCK_STREAM, 0);
        Assert.Equal(0, bind(listener, address.Pointer, address.Length));
        Assert.Equal(0, listen(listener, 5));
        uint length = address.Length;
        Assert.Equal(0, getsockname(listener, address.Pointer, &length));
        return listener;
    }

    private static unsafe void Echo(int listener)
    {
        int connection = accept(listener, null, null);
        Assert.True(connection > 0);
        byte[] buffer = new byte[Chunk];
        fixed (byte* bytes = buffer)
        {
            for (long count; (count = recv(connection, bytes, Chunk, 0)) > 0;)
            {
                SendAll(connection, bytes, count);
            }
        }

        close(connection);
    }

    private static unsafe void SendPattern(int s, int chunks)
    {
        byte[] buffer = new byte[Chunk];
        fixed (byte* bytes = buffer)
        {
            for (int i = 0; i < chunks; i++)
            {
                for (int j = 0; j < Chunk; j++)
                {
                    buffer[j] = Pattern(((long)i * Chunk) + j);
                }

                SendAll(s, bytes, Chunk);
            }
        }

        Assert.Equal(0, shutdown(s, SHUT_WR));
    }

    private static unsafe long ReceivePattern(int s)
    {
        byte[] buffer = new byte[Chunk];
        long total = 0;
        fixed (byte* bytes = buffer)
        {
            for (long count; (count = recv(s, bytes, Chunk, 0)) != 0; total += count)
            {
                Assert.True(count > 0);
                for (int j = 0; j < count; j++)
                {
                    if (buffer[j] != Pattern(total + j))
                    {
                        Assert.Fail($"byte {total + j} is wrong");
                    }
                }
            }
        }

        return total;
    }

    private static byte Pattern(long position) => (byte)((position * 31) ^ (position >> 13));

    private static unsafe void SendAll(int s, byte* bytes, long count)
    {
        for (long sent, total = 0; total < count; total += sent)
        {
            sent = send(s, bytes + total, (ulong)(count - total), MSG_NOSIGNAL);
            Assert.True(sent > 0);
        }
    }

    /// <summary>A loopback address that a server binds to and its clients connect to.</summary>
    private sealed unsafe class Address : IDisposable
    {
        private readonly sockaddr_storage[] _storage = GC.AllocateArray<sockaddr_storage>(1, pinned: true);
        private readonly string? _path;

        internal Address(int family)
        {
            switch (family)
            {
                case AF_INET:
                    *(sockaddr_in*)Pointer = new sockaddr_in { sin_family = AF_INET, sin_addr = { s_addr = htonl(INADDR_LOOPBACK) } };
                    Length = (uint)sizeof(sockaddr_in);
                    break;
                case AF_INET6:
                    *(sockaddr_in6*)Pointer = new sockaddr_in6 { sin6_family = AF_INET6, sin6_addr = in6addr_loopback };
                    Length = (uint)sizeof(sockaddr_in6);
                    break;
                default:
                    _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
                    var local = (sockaddr_un*)Pointer;
                    local->sun_family = AF_UNIX;
                    Encoding.UTF8.GetBytes(_path, new Span<byte>(local->sun_path, 107));
                    Length = (uint)sizeof(sockaddr_un);
                    break;
            }
        }

        internal sockaddr* Pointer => (sockaddr*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _storage[0]);

        internal uint Length { get; }

        public void Dispose()
        {
            if (_path is not null)
            {
                File.Delete(_path);
            }
        }
    }
}
