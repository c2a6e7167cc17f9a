using CSockTranslate.Analyzers.CodeFixes;
using CSockTranslate.Analyzers.Rules;
using CSockTranslate.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>The fixes that change one expression, on programs that use the runtime itself.</summary>
public sealed class LocalEditFixTests
{
    private const string Header = """
        using CSockTranslate.Runtime;
        using static CSockTranslate.Runtime.ArpaInet;
        using static CSockTranslate.Runtime.Ctype;
        using static CSockTranslate.Runtime.Errno;
        using static CSockTranslate.Runtime.Fcntl;
        using static CSockTranslate.Runtime.NetinetIn;
        using static CSockTranslate.Runtime.Netdb;
        using static CSockTranslate.Runtime.Stdio;
        using static CSockTranslate.Runtime.Stdlib;
        using static CSockTranslate.Runtime.String;
        using static CSockTranslate.Runtime.SysSelect;
        using static CSockTranslate.Runtime.SysSocket;
        using static CSockTranslate.Runtime.Unistd;


        """;

    [Fact]
    public Task NumbersAreConvertedWhereTheyAreStored() => FixAsync<NetworkFieldStoreAnalyzer>(
        """
            {|SOCK4001:a->sin_port = 8080|}; // the port
            {|SOCK4001:a->sin_port = (ushort)number|};
            {|SOCK4004:a->sin_addr.s_addr = INADDR_LOOPBACK|};
        """,
        """
            a->sin_port = htons(8080); // the port
            a->sin_port = htons((ushort)number);
            a->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        """,
        "int number = 80;",
        rules: 2);

    [Fact]
    public Task ConversionsAreRemovedOrReplaced() => FixAsync<NetworkFieldStoreAnalyzer>(
        """
            a->sin_port = {|SOCK4002:htons(htons(8080))|};
            a->sin_port = {|SOCK4002:htons((ushort)se->s_port)|};
            a->sin_port = (ushort){|SOCK4005:htonl(8080)|};
        """,
        """
            a->sin_port = htons(8080);
            a->sin_port = (ushort)se->s_port;
            a->sin_port = (ushort)htons(8080);
        """,
        "servent* se = getservbyname(\"http\"u8, \"tcp\"u8);",
        rules: 2);

    [Fact]
    public Task FieldsAreConvertedWhereTheyAreUsed() => FixAsync<NetworkFieldUseAnalyzer>(
        """
            printf("%d\n"u8, {|SOCK4003:a->sin_port|});
            if ({|SOCK4003:a->sin_port == 80|})
                return;
            if ({|SOCK4004:a->sin_addr.s_addr == INADDR_LOOPBACK|})
                return;
        """,
        """
            printf("%d\n"u8, ntohs(a->sin_port));
            if (ntohs(a->sin_port) == 80)
                return;
            if (a->sin_addr.s_addr == htonl(INADDR_LOOPBACK))
                return;
        """,
        rules: 2);

    [Fact]
    public Task HintsAreZeroed() => FixAsync<HintsAnalyzer>(
        """
            addrinfo hints; // what we want
            addrinfo* list;
            hints.ai_family = AF_INET;
            if ({|SOCK4007:getaddrinfo("localhost"u8, "80"u8, &hints, &list)|} == 0)
                freeaddrinfo(list);
        """,
        """
            addrinfo hints = default; // what we want
            addrinfo* list;
            hints.ai_family = AF_INET;
            if (getaddrinfo("localhost"u8, "80"u8, &hints, &list) == 0)
                freeaddrinfo(list);
        """);

    [Fact]
    public Task AddressesAreZeroed() => FixAsync<AddressInitializationAnalyzer>(
        """
            sockaddr_in to;
            to.sin_family = AF_INET;
            {|SOCK4011:sendto(fd, "x"u8, 1, 0, (sockaddr*)&to, (uint)sizeof(sockaddr_in))|};
        """,
        """
            sockaddr_in to = default;
            to.sin_family = AF_INET;
            sendto(fd, "x"u8, 1, 0, (sockaddr*)&to, (uint)sizeof(sockaddr_in));
        """);

    [Fact]
    public Task LengthsAreSet() => FixAsync<AddressLengthAnalyzer>(
        """
            sockaddr_in peer = default;
            uint length, none = 0;
            int error;
            {|SOCK4008:accept(fd, (sockaddr*)&peer, &length)|};
            {|SOCK4008:getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &none)|};
        """,
        """
            sockaddr_in peer = default;
            uint length = (uint)sizeof(sockaddr_in), none = (uint)sizeof(int);
            int error;
            accept(fd, (sockaddr*)&peer, &length);
            getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &none);
        """);

    [Fact]
    public Task LengthsAreSetInEachRound() => FixAsync<AddressLengthAnalyzer>(
        """
            sockaddr_in peer = default;
            uint length = (uint)sizeof(sockaddr_in);
            for (;;)
            {
                // Wait for the next one.
                int c = {|SOCK4009:accept(fd, (sockaddr*)&peer, &length)|};
            }
        """,
        """
            sockaddr_in peer = default;
            uint length = (uint)sizeof(sockaddr_in);
            for (;;)
            {
                // Wait for the next one.
                length = (uint)sizeof(sockaddr_in);
                int c = accept(fd, (sockaddr*)&peer, &length);
            }
        """);

    [Fact]
    public Task AddressesAreParsed() => FixAsync<ObsoleteFunctionAnalyzer>(
        """
            a->sin_addr.s_addr = {|SOCK8002:inet_addr("127.0.0.1"u8)|};
        """,
        """
            inet_pton(AF_INET, "127.0.0.1"u8, &a->sin_addr);
        """);

    [Fact]
    public Task TheSizeIsTheStructures() => FixAsync<AddressSizeAnalyzer>(
        """
            sockaddr_in6 six = default;
            bind(fd, (sockaddr*)&six, {|SOCK4010:(uint)sizeof(sockaddr_in)|});
        """,
        """
            sockaddr_in6 six = default;
            bind(fd, (sockaddr*)&six, (uint)sizeof(sockaddr_in6));
        """);

    [Fact]
    public Task TheSizeIsTheOptions() => FixAsync<OptionLengthAnalyzer>(
        """
            int on = 1;
            {|SOCK7005:setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, 1)|};
        """,
        """
            int on = 1;
            setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(int));
        """);

    [Fact]
    public Task OtherFlagsAreKept() => FixAsync<StatusFlagsAnalyzer>(
        """
            {|SOCK6008:fcntl(fd, F_SETFL, O_NONBLOCK)|};
        """,
        """
            fcntl(fd, F_SETFL, fcntl(fd, F_GETFL, 0) | O_NONBLOCK);
        """);

    [Fact]
    public Task TheBacklogIsTheSystems() => FixAsync<ZeroBacklogAnalyzer>("    {|SOCK7003:listen(fd, 0)|};", "    listen(fd, SOMAXCONN);");

    [Fact]
    public Task ReceivedTextIsPrintedAsText() => FixAsync<FormatAnalyzer>(
        """
            sbyte* buf = stackalloc sbyte[100];
            recv(fd, buf, 100, 0);
            {|SOCK5012:printf(buf)|};
            {|SOCK5012:fprintf(stderr, buf)|};
        """,
        """
            sbyte* buf = stackalloc sbyte[100];
            recv(fd, buf, 100, 0);
            printf("%s"u8, buf);
            fprintf(stderr, "%s"u8, buf);
        """);

    [Fact]
    public Task CharactersAreCast() => FixAsync<SignedCharacterAnalyzer>(
        """
            sbyte* buf = stackalloc sbyte[100];
            recv(fd, buf, 100, 0);
            buf[0] = (sbyte){|SOCK5015:toupper(buf[0])|};
        """,
        """
            sbyte* buf = stackalloc sbyte[100];
            recv(fd, buf, 100, 0);
            buf[0] = (sbyte)toupper((byte)buf[0]);
        """);

    [Fact]
    public Task CallsGetTheRightArguments() => FixAsync<SelectCountAnalyzer>(
        """
            fd_set set;
            FD_ZERO(&set);
            FD_SET(fd, &set);
            {|SOCK6002:select(fd, &set, null, null, null)|}; // wait
        """,
        """
            fd_set set;
            FD_ZERO(&set);
            FD_SET(fd, &set);
            select(fd + 1, &set, null, null, null); // wait
        """);

    [Fact]
    public Task AllOfALengthIsSent() => FixAsync<PartialSendAnalyzer>(
        """
            sbyte* text = stackalloc sbyte[100];
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if ({|SOCK5007:send(s, text, 100, MSG_NOSIGNAL)|} < 0)
                return; // one
            if ({|SOCK5007:send(s, text, strlen(text), MSG_NOSIGNAL)|} == -1)
                return;
            if ({|SOCK5007:send(s, text, strlen(text) + 1, MSG_NOSIGNAL)|} < 0)
                return;
        """,
        """
            sbyte* text = stackalloc sbyte[100];
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (send(s, text, 100, MSG_NOSIGNAL) != 100)
                return; // one
            if (send(s, text, strlen(text), MSG_NOSIGNAL) != (long)strlen(text))
                return;
            if (send(s, text, strlen(text) + 1, MSG_NOSIGNAL) != (long)(strlen(text) + 1))
                return;
        """);

    [Fact]
    public Task ResultsAreTestedForWhatMeansFailure() => FixAsync<WrongTestAnalyzer>(
        """
            addrinfo* list;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if ({|SOCK1014:s == 0|})
                return;
            if ({|SOCK1016:inet_pton(AF_INET, "::1"u8, &a->sin_addr) < 0|})
                return;
            if ({|SOCK1014:getaddrinfo("localhost"u8, "80"u8, null, &list) == -1|})
                return;
        """,
        """
            addrinfo* list;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (s == -1)
                return;
            if (inet_pton(AF_INET, "::1"u8, &a->sin_addr) != 1)
                return;
            if (getaddrinfo("localhost"u8, "80"u8, null, &list) != 0)
                return;
        """,
        rules: 2);

    [Fact]
    public Task DescriptorsAreClosedOnTheWayOut() => FixAsync<DescriptorLeakAnalyzer>(
        """
            int one = {|SOCK2004:socket(AF_INET, SOCK_STREAM, 0)|};
            if (one == -1)
                return;
            if (listen(one, 5) == -1)
                return;
            close(one);
            int other = {|SOCK2004:socket(AF_INET, SOCK_STREAM, 0)|};
            if (other == -1)
                return;
            if (listen(other, 5) == -1)
            {
                perror("listen"u8); // busy
                return;
            }
            close(other);
        """,
        """
            int one = socket(AF_INET, SOCK_STREAM, 0);
            if (one == -1)
                return;
            if (listen(one, 5) == -1)
            {
                close(one);
                return;
            }
            close(one);
            int other = socket(AF_INET, SOCK_STREAM, 0);
            if (other == -1)
                return;
            if (listen(other, 5) == -1)
            {
                perror("listen"u8); // busy
                close(other);
                return;
            }
            close(other);
        """);

    [Fact]
    public Task ListsAreFreedOnTheWayOut() => FixAsync<AddressListLeakAnalyzer>(
        """
            addrinfo* list;
            if ({|SOCK2001:getaddrinfo("localhost"u8, "80"u8, null, &list)|} != 0)
                return;
            if (list->ai_family != AF_INET)
                return;
            freeaddrinfo(list);
        """,
        """
            addrinfo* list;
            if (getaddrinfo("localhost"u8, "80"u8, null, &list) != 0)
                return;
            if (list->ai_family != AF_INET)
            {
                freeaddrinfo(list);
                return;
            }
            freeaddrinfo(list);
        """);

    [Fact]
    public Task ServersBindAgainAtOnce() => FixAsync<ReuseAddressAnalyzer>(
        """
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if ({|SOCK7001:bind(s, (sockaddr*)a, (uint)sizeof(sockaddr_in))|} == -1 || listen(s, 5) == -1)
                return;
        """,
        """
            int s = socket(AF_INET, SOCK_STREAM, 0);
            int reuse = 1;
            if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof(int)) == -1)
                perror("setsockopt"u8);
            if (bind(s, (sockaddr*)a, (uint)sizeof(sockaddr_in)) == -1 || listen(s, 5) == -1)
                return;
        """);

    [Fact]
    public Task RecordsAreReceivedWhole() => FixAsync<PartialReceiveAnalyzer>(
        """
            hostent record;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if ({|SOCK5008:recv(s, &record, (ulong)sizeof(hostent), 0)|} < 0)
                return;
            printf("%d\n"u8, record.h_length);
        """,
        """
            hostent record;
            int s = socket(AF_INET, SOCK_STREAM, 0);
            if (recv(s, &record, (ulong)sizeof(hostent), MSG_WAITALL) < 0)
                return;
            printf("%d\n"u8, record.h_length);
        """);

    [Fact]
    public Task BrokenPipesAreNoSignals() => FixAsync<ServerProcessAnalyzer>(
        """
            int c = accept(fd, null, null);
            if (c == -1)
                return;
            if ({|SOCK7006:send(c, "x"u8, 1, 0)|} != 1)
                perror("send"u8);
            close(c);
        """,
        """
            int c = accept(fd, null, null);
            if (c == -1)
                return;
            if (send(c, "x"u8, 1, MSG_NOSIGNAL) != 1)
                perror("send"u8);
            close(c);
        """);

    [Fact]
    public Task RenamedFunctionsTakeFlagsToo() => FixTextAsync<PartialReceiveAnalyzer>(
        """
        using System.Runtime.InteropServices;

        static unsafe class Program
        {
            const int MSG_WAITALL = 0x100;

            struct Record { public int Id; public int Value; }

            [DllImport("libc", EntryPoint = "recv", SetLastError = true)]
            static extern nint Receive(int fd, void* buffer, nuint length, int flags);

            static int Next(int fd)
            {
                Record record;
                if ({|SOCK5008:Receive(fd, &record, (nuint)sizeof(Record), 0)|} < 0)
                    return -1;
                return record.Value;
            }
        }
        """,
        """
        using System.Runtime.InteropServices;

        static unsafe class Program
        {
            const int MSG_WAITALL = 0x100;

            struct Record { public int Id; public int Value; }

            [DllImport("libc", EntryPoint = "recv", SetLastError = true)]
            static extern nint Receive(int fd, void* buffer, nuint length, int flags);

            static int Next(int fd)
            {
                Record record;
                if (Receive(fd, &record, (nuint)sizeof(Record), MSG_WAITALL) < 0)
                    return -1;
                return record.Value;
            }
        }
        """);

    /// <summary>Fixes one place after the other, and all findings of each rule at once.</summary>
    internal static Task FixAsync<TAnalyzer>(string before, string after, string first = "", int rules = 1)
        where TAnalyzer : DiagnosticAnalyzer, new() => FixTextAsync<TAnalyzer>(Program(first, before), Program(first, after), rules);

    /// <summary>Fixes a whole program.</summary>
    internal static Task FixTextAsync<TAnalyzer>(string before, string after, int rules = 1)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        CSharpCodeFixTest<TAnalyzer, LocalEditCodeFixProvider, DefaultVerifier> test = new()
        {
            TestCode = before.ReplaceLineEndings("\n"),
            FixedCode = after.ReplaceLineEndings("\n"),
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),

            // All findings of one rule are fixed at once.
            NumberOfFixAllIterations = rules,
        };
        if (before == after)
        {
            // No fix is offered: what was found stays.
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        }

        foreach (SolutionState state in (SolutionState[])[test.TestState, test.FixedState])
        {
            state.AdditionalReferences.AddRange(Basic.Reference.Assemblies.Net100.References.All);
            state.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(CString).Assembly.Location));
        }

        test.SolutionTransforms.Add((solution, id) =>
        {
            Project project = solution.GetProject(id)!;
            return solution
                .WithProjectCompilationOptions(id, ((CSharpCompilationOptions)project.CompilationOptions!).WithAllowUnsafe(true).WithSpecificDiagnosticOptions([new("SOCK7012", ReportDiagnostic.Info)]))
                .WithProjectParseOptions(id, ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(LanguageVersion.Preview));
        });
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Program(string first, string body) =>
        $"{Header}static unsafe class Program\n{{\n    static void run(int fd, sockaddr_in* a)\n    {{\n        {first}\n{body}\n    }}\n}}\n".ReplaceLineEndings("\n");
}
