using System.Text;
using CSockTranslate.Runtime.Names;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Tests.Sockets;

/// <summary>The lookups of netdb.h: glibc's through the runtime, and the portable ones against glibc's.</summary>
public sealed unsafe class NameTests
{
    private const int AnyType = 0;

    private static readonly NameService s_portable = new PortableNameService();

    public static TheoryData<string> Names => ["localhost", "LocalHost", "no.such.host.invalid", "127.0.0.1", "0x7f.1", "::1", "", Environment.MachineName];

    [Fact]
    public void Native_lookups_are_as_recorded() => Assert.Equal("", Differences(NameService.Native));

    [Fact]
    public void Portable_lookups_are_as_recorded() => Assert.Equal("", Differences(s_portable));

    [Theory]
    [MemberData(nameof(Names))]
    public void Portable_lookups_of_this_machines_names_are_glibcs(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The host is another system.");
        foreach (int family in (int[])[AF_UNSPEC, AF_INET, AF_INET6])
        {
            foreach (int flags in (int[])[0, AI_CANONNAME, AI_V4MAPPED, AI_V4MAPPED | AI_ALL, AI_NUMERICHOST])
            {
                Assert.Equal(
                    Ask(NameService.Native, name, "80", flags, family, SOCK_STREAM, 0),
                    Ask(s_portable, name, "80", flags, family, SOCK_STREAM, 0));
            }

            if (family != AF_UNSPEC)
            {
                Assert.Equal(Host(NameService.Native, name, family), Host(s_portable, name, family));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(AI_PASSIVE)]
    public void Portable_lookups_without_a_name_are_glibcs(int flags)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The host is another system.");
        Assert.Equal(
            Ask(NameService.Native, "(null)", "80", flags, AF_UNSPEC, AnyType, 0),
            Ask(s_portable, "(null)", "80", flags, AF_UNSPEC, AnyType, 0));
    }

    [Fact]
    public void Null_hints_ask_for_configured_families_of_every_type()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The host is another system.");
        Assert.Equal(WithoutHints(NameService.Native), WithoutHints(s_portable));
    }

    [Theory]
    [InlineData("127.0.0.1", 0)]
    [InlineData("127.0.0.1", NI_NOFQDN)]
    [InlineData("127.0.0.1", NI_NAMEREQD)]
    [InlineData("192.0.2.1", NI_NAMEREQD)]
    [InlineData("192.0.2.1", 0)]
    public void Portable_names_of_addresses_are_glibcs(string address, int flags)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The host is another system.");
        Assert.Equal(Tell(NameService.Native, address, 80, 100, 100, flags), Tell(s_portable, address, 80, 100, 100, flags));
    }

    [Theory]
    [InlineData("http", "tcp")]
    [InlineData("http", null)]
    [InlineData("www", "tcp")]
    [InlineData("domain", "udp")]
    [InlineData("http", "sctp")]
    [InlineData("no-such-service", null)]
    public void Portable_services_are_glibcs(string name, string? protocol)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The host is another system.");
        using NativeText memory = new();
        sbyte* text = memory.Add(name);
        sbyte* protocolText = protocol is null ? null : memory.Add(protocol);
        NameBuffer first = new();
        NameBuffer second = new();
        servent* native = NameService.Native.ServiceByName(text, protocolText, first);
        servent* portable = s_portable.ServiceByName(text, protocolText, second);
        Assert.Equal(Service(native), Service(portable));
        if (native != null)
        {
            Assert.Equal(
                Service(NameService.Native.ServiceByPort(native->s_port, protocolText, new NameBuffer())),
                Service(s_portable.ServiceByPort(portable->s_port, protocolText, new NameBuffer())));
        }
    }

    [Theory]
    [InlineData("tcp", 6)]
    [InlineData("ICMP", 1)]
    [InlineData("no-such-protocol", 254)]
    public void Portable_protocols_are_glibcs(string name, int number)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The host is another system.");
        using NativeText memory = new();
        sbyte* text = memory.Add(name);
        Assert.Equal(
            Protocol(NameService.Native.ProtocolByName(text, new NameBuffer())), Protocol(s_portable.ProtocolByName(text, new NameBuffer())));
        Assert.Equal(
            Protocol(NameService.Native.ProtocolByNumber(number, new NameBuffer())),
            Protocol(s_portable.ProtocolByNumber(number, new NameBuffer())));
    }

    [Fact]
    public void Errors_have_glibcs_texts()
    {
        Assert.Equal("Name or service not known", Text(gai_strerror(EAI_NONAME)));
        Assert.Equal("Unknown error", Text(gai_strerror(EAI_OVERFLOW)));
        Assert.Equal("Unknown error", Text(gai_strerror(0)));
        Assert.Equal("Unknown host", Text(hstrerror(HOST_NOT_FOUND)));
        Assert.Equal("Resolver Error 0 (no error)", Text(hstrerror(NETDB_SUCCESS)));
        Assert.Equal("Resolver internal error", Text(hstrerror(NETDB_INTERNAL)));
        Assert.Equal("Unknown resolver error", Text(hstrerror(5)));
    }

    private static string Differences(NameService service)
    {
        StringBuilder differences = new();
        foreach (string[] fields in GlibcRecord.Lines("names"))
        {
            int Number(int field) => int.Parse(fields[field]);
            string answer = fields[0] == "ask"
                ? Ask(service, fields[1], fields[2], Number(3), Number(4), Number(5), Number(6))
                : Tell(service, fields[1], Number(2), Number(3), Number(4), Number(5));
            string recorded = string.Join('\t', fields);
            if (answer != recorded)
            {
                differences.AppendLine(recorded).AppendLine(answer);
            }
        }

        return differences.ToString();
    }

    private static string Ask(NameService names, string node, string service, int flags, int family, int type, int protocol)
    {
        using NativeText memory = new();
        addrinfo hints = new() { ai_flags = flags, ai_family = family, ai_socktype = type, ai_protocol = protocol };
        int code = names.Resolve(
            node == "(null)" ? null : memory.Add(node), service == "(null)" ? null : memory.Add(service), &hints, out addrinfo* list);
        string request = $"ask\t{node}\t{service}\t{flags}\t{family}\t{type}\t{protocol}";
        string answer = $"{request}\t{code} {(code == 0 ? "" : Text(gai_strerror(code)))}{Entries(list)}";
        freeaddrinfo(list);
        return answer;
    }

    private static string WithoutHints(NameService names)
    {
        using NativeText memory = new();
        names.Resolve(memory.Add("127.0.0.1"), memory.Add("80"), null, out addrinfo* list);
        string answer = Entries(list);
        freeaddrinfo(list);
        return answer;
    }

    private static string Entries(addrinfo* list)
    {
        StringBuilder text = new();
        for (; list != null; list = list->ai_next)
        {
            string address = Convert.ToHexStringLower(new ReadOnlySpan<byte>(list->ai_addr, (int)list->ai_addrlen));
            string name = list->ai_canonname == null ? "-" : Text(list->ai_canonname);
            text.Append($"\t{list->ai_flags} {list->ai_family} {list->ai_socktype} {list->ai_protocol} {address} {name}");
        }

        return text.ToString();
    }

    private static string Tell(NameService names, string address, int port, int hostLength, int serviceLength, int flags)
    {
        using NativeText memory = new();
        sockaddr_in four = new() { sin_family = AF_INET, sin_port = htons((ushort)port) };
        sockaddr_in6 six = new() { sin6_family = AF_INET6, sin6_port = htons((ushort)port) };
        bool isFour = inet_pton(AF_INET, memory.Add(address), &four.sin_addr) == 1;
        if (!isFour)
        {
            inet_pton(AF_INET6, memory.Add(address), &six.sin6_addr);
        }

        sbyte* host = memory.Add("-".PadRight(100, '\0'));
        sbyte* service = memory.Add("-".PadRight(100, '\0'));
        int code = names.Describe(
            isFour ? (sockaddr*)&four : (sockaddr*)&six,
            isFour ? (uint)sizeof(sockaddr_in) : (uint)sizeof(sockaddr_in6),
            host,
            (uint)hostLength,
            service,
            (uint)serviceLength,
            flags);
        string result = code != 0 ? "-\t-" : $"{Text(host)}\t{Text(service)}";
        return $"tell\t{address}\t{port}\t{hostLength}\t{serviceLength}\t{flags}\t{code}\t{result}";
    }

    private static string Host(NameService names, string name, int family)
    {
        using NativeText memory = new();
        NameBuffer buffer = new();
        hostent* host = names.HostByName(memory.Add(name), family, buffer, out int error);
        if (host == null)
        {
            return $"error {error}";
        }

        StringBuilder text = new($"{Text(host->h_name)} {host->h_addrtype} {host->h_length}");
        for (sbyte** alias = host->h_aliases; *alias != null; alias++)
        {
            text.Append(' ').Append(Text(*alias));
        }

        for (sbyte** address = host->h_addr_list; *address != null; address++)
        {
            text.Append(' ').Append(Convert.ToHexString(new ReadOnlySpan<byte>(*address, host->h_length)));
        }

        return text.ToString();
    }

    private static string Service(servent* service) => service == null
        ? "none"
        : $"{Text(service->s_name)} {service->s_port} {Text(service->s_proto)} {Aliases(service->s_aliases)}";

    private static string Protocol(protoent* protocol) => protocol == null
        ? "none"
        : $"{Text(protocol->p_name)} {protocol->p_proto} {Aliases(protocol->p_aliases)}";

    private static string Aliases(sbyte** aliases)
    {
        List<string> names = [];
        for (; *aliases != null; aliases++)
        {
            names.Add(Text(*aliases));
        }

        return string.Join(' ', names);
    }

    private static string Text(CString text) => Encoding.UTF8.GetString(text.AsSpan());
}
