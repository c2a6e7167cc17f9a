using System.Text;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Tests.Sockets;

public sealed unsafe class AddressTests
{
    public static TheoryData<string> Records => [.. GlibcRecord.Lines("addresses").Select(fields => string.Join('\t', fields))];

    [Theory]
    [MemberData(nameof(Records))]
    public void Texts_and_addresses_are_as_glibc_has_them(string record)
    {
        using NativeText memory = new();
        string text = record[..record.IndexOf('\t')];
        Assert.Equal(record, $"{text}\t{Describe(memory.Add(Convert.FromHexString(text)))}");
    }

    [Fact]
    public void Another_family_is_an_error()
    {
        using NativeText memory = new();
        sbyte* buffer = memory.Room(64);
        Assert.Equal(-1, inet_pton(AF_UNIX, "1.2.3.4"u8, buffer));
        Assert.Equal(EAFNOSUPPORT, errno);
        errno = 0;
        Assert.True(inet_ntop(AF_UNIX, buffer, buffer, 64) == null);
        Assert.Equal(EAFNOSUPPORT, errno);
        Assert.True(inet_ntop(AF_INET, buffer, buffer, 7) == null);
        Assert.Equal(ENOSPC, errno);
    }

    [Fact]
    public void Byte_order_is_the_networks()
    {
        Assert.Equal(0x901f, htons(8080));
        Assert.Equal(8080, ntohs(0x901f));
        Assert.Equal(0x0100007fu, htonl(INADDR_LOOPBACK));
        Assert.Equal(INADDR_LOOPBACK, ntohl(0x0100007f));
    }

    [Fact]
    public void The_next_inet_ntoa_overwrites_the_last()
    {
        sbyte* first = inet_ntoa(new in_addr { s_addr = htonl(0x01020304) });
        sbyte* second = inet_ntoa(new in_addr { s_addr = htonl(0x05060708) });
        Assert.True(first == second);
        Assert.Equal("5.6.7.8", Encoding.ASCII.GetString(((CString)first).AsSpan()));
    }

    private static string Describe(CString text)
    {
        in_addr four = new() { s_addr = 0x55555555 };
        in_addr classic = four;
        in6_addr six;
        new Span<byte>(&six, 16).Fill(0x55);
        int isFour = inet_pton(AF_INET, text, &four);
        int isSix = inet_pton(AF_INET6, text, &six);
        int isClassic = inet_aton(text, &classic);
        sbyte* fourText = stackalloc sbyte[INET_ADDRSTRLEN];
        sbyte* sixText = stackalloc sbyte[INET6_ADDRSTRLEN];
        CString fourString = inet_ntop(AF_INET, &four, fourText, INET_ADDRSTRLEN);
        CString sixString = inet_ntop(AF_INET6, &six, sixText, INET6_ADDRSTRLEN);
        uint host = ntohl(four.s_addr);
        fixed (in6_addr* loopback = &in6addr_loopback)
        {
            return string.Join(
                '\t',
                isFour,
                Hex(&four, 4),
                isSix,
                Hex(&six, 16),
                isClassic,
                Hex(&classic, 4),
                inet_addr(text).ToString("x"),
                Text(fourString),
                Text(sixString),
                Text(inet_ntoa(classic)),
                $"{Fits(AF_INET, &four, fourText, 1)}{Fits(AF_INET, &four, fourText, 0)}",
                $"{Fits(AF_INET6, &six, sixText, 1)}{Fits(AF_INET6, &six, sixText, 0)}",
                string.Concat(IN_CLASSA(host), IN_CLASSB(host), IN_CLASSC(host), IN_CLASSD(host))
                    + string.Concat(IN_MULTICAST(host), IN_EXPERIMENTAL(host), IN_BADCLASS(host)),
                string.Concat(IN6_IS_ADDR_UNSPECIFIED(&six), IN6_IS_ADDR_LOOPBACK(&six), IN6_IS_ADDR_MULTICAST(&six), IN6_IS_ADDR_LINKLOCAL(&six))
                    + string.Concat(IN6_IS_ADDR_SITELOCAL(&six), IN6_IS_ADDR_V4MAPPED(&six), IN6_IS_ADDR_V4COMPAT(&six)),
                string.Concat(IN6_IS_ADDR_MC_NODELOCAL(&six), IN6_IS_ADDR_MC_LINKLOCAL(&six), IN6_IS_ADDR_MC_SITELOCAL(&six))
                    + string.Concat(IN6_IS_ADDR_MC_ORGLOCAL(&six), IN6_IS_ADDR_MC_GLOBAL(&six), IN6_ARE_ADDR_EQUAL(&six, loopback)));
        }
    }

    private static string Hex(void* bytes, int count) => Convert.ToHexStringLower(new ReadOnlySpan<byte>(bytes, count));

    private static string Text(CString text) => Encoding.ASCII.GetString(text.AsSpan());

    private static int Fits(int family, void* address, sbyte* text, int extra) =>
        inet_ntop(family, address, text, (uint)(((CString)text).Length + extra)) != null ? 1 : 0;
}
