using CSockTranslate.Analyzers.CodeFixes;
using CSockTranslate.Analyzers.Rules;
using CSockTranslate.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>The fixes for unchecked results, on programs that use the runtime itself.</summary>
public sealed class CheckFixTests
{
    private const string Header = """
        using CSockTranslate.Runtime;
        using static CSockTranslate.Runtime.Stdio;
        using static CSockTranslate.Runtime.Stdlib;
        using static CSockTranslate.Runtime.SysSocket;
        using static CSockTranslate.Runtime.ArpaInet;
        using static CSockTranslate.Runtime.Netdb;
        using static CSockTranslate.Runtime.Unistd;


        """;

    [Fact]
    public Task StatementBecomesTheTest() => FixAsync(
        """
        static unsafe class Program
        {
            static void greet(int fd)
            {
                // Say hello.
                {|SOCK1006:send(fd, "hi"u8, 2, 0)|}; // two bytes

                close(fd);
            }
        }
        """,
        """
        static unsafe class Program
        {
            static void greet(int fd)
            {
                // Say hello.
                if (send(fd, "hi"u8, 2, 0) != 2) // two bytes
                {
                    perror("send"u8);
                    exit(1);
                }

                close(fd);
            }
        }
        """);

    [Fact]
    public Task StoredResultIsTestedBehindTheStatement() => FixAsync(
        """
        static unsafe class Program
        {
            static int main()
            {
                int s;

                // 1. SOCKET
                s = {|SOCK1001:socket(AF_INET, SOCK_STREAM, 0)|}; // a stream

                // 2. LISTEN
                if (listen(s, 5) == -1)
                    return 1;
                return 0;
            }
        }
        """,
        """
        static unsafe class Program
        {
            static int main()
            {
                int s;

                // 1. SOCKET
                s = socket(AF_INET, SOCK_STREAM, 0); // a stream
                if (s == -1)
                {
                    perror("socket"u8);
                    exit(1);
                }

                // 2. LISTEN
                if (listen(s, 5) == -1)
                    return 1;
                return 0;
            }
        }
        """);

    [Fact]
    public Task DeclarationIsTestedAndTheFunctionReturnsItsError() => FixAsync(
        """
        static unsafe class Program
        {
            static int open_server(sockaddr* a)
            {
                int s = {|SOCK1001:socket(AF_INET, SOCK_STREAM, 0)|};
                {|SOCK1002:bind(s, a, 16)|};
                return s;
            }
        }
        """,
        """
        static unsafe class Program
        {
            static int open_server(sockaddr* a)
            {
                int s = socket(AF_INET, SOCK_STREAM, 0);
                if (s == -1)
                {
                    perror("socket"u8);
                    return -1;
                }
                if (bind(s, a, 16) == -1)
                {
                    perror("bind"u8);
                    close(s);
                    return -1;
                }
                return s;
            }
        }
        """);

    [Fact]
    public Task AddressLookupIsReportedWithItsOwnText() => FixAsync(
        """
        static unsafe class Program
        {
            static void resolve(sbyte* host, int status)
            {
                addrinfo* list = null;
                {|SOCK1009:getaddrinfo(host, "80"u8, null, &list)|};
                freeaddrinfo(list);
            }
        }
        """,
        """
        static unsafe class Program
        {
            static void resolve(sbyte* host, int status)
            {
                addrinfo* list = null;
                int status2 = getaddrinfo(host, "80"u8, null, &list);
                if (status2 != 0)
                {
                    fprintf(stderr, "getaddrinfo: %s\n"u8, gai_strerror(status2));
                    exit(1);
                }
                freeaddrinfo(list);
            }
        }
        """);

    [Fact]
    public Task ServerLoopGoesOnWithTheNextConnection() => FixAsync(
        """
        static unsafe class Program
        {
            static void serve(int l)
            {
                for (;;)
                {
                    int c = {|SOCK1004:accept(l, null, null)|};
                    if (shutdown(c, 2) == -1)
                        perror("shutdown"u8);
                    close(c);
                }
            }
        }
        """,
        """
        static unsafe class Program
        {
            static void serve(int l)
            {
                for (;;)
                {
                    int c = accept(l, null, null);
                    if (c == -1)
                    {
                        perror("accept"u8);
                        continue;
                    }
                    if (shutdown(c, 2) == -1)
                        perror("shutdown"u8);
                    close(c);
                }
            }
        }
        """);

    [Fact]
    public Task EmbeddedStatementKeepsItsElse() => FixAsync(
        """
        static unsafe class Program
        {
            static void answer(int fd, int loud)
            {
                if (loud != 0)
                    {|SOCK1006:send(fd, "HI"u8, 2, 0)|};
                else
                    {|SOCK1006:send(fd, "hi"u8, 2, 0)|};
            }
        }
        """,
        """
        static unsafe class Program
        {
            static void answer(int fd, int loud)
            {
                if (loud != 0)
                {
                    if (send(fd, "HI"u8, 2, 0) != 2)
                    {
                        perror("send"u8);
                        exit(1);
                    }
                }
                else
                    if (send(fd, "hi"u8, 2, 0) != 2)
                    {
                        perror("send"u8);
                        exit(1);
                    }
            }
        }
        """);

    [Fact]
    public Task MissingUsingsAreAdded() => FixAsync(
        """
        // A small client.
        using static CSockTranslate.Runtime.SysSocket;

        static unsafe class Program
        {
            static void greet(int fd)
            {
                {|SOCK1006:send(fd, "hi"u8, 2, 0)|};
            }
        }
        """,
        """
        // A small client.
        using static CSockTranslate.Runtime.SysSocket;
        using static CSockTranslate.Runtime.Stdio;
        using static CSockTranslate.Runtime.Stdlib;

        static unsafe class Program
        {
            static void greet(int fd)
            {
                if (send(fd, "hi"u8, 2, 0) != 2)
                {
                    perror("send"u8);
                    exit(1);
                }
            }
        }
        """,
        header: string.Empty);

    [Fact]
    public Task FailedConversionAndFailedTextAreTestedAsTheyTell() => FixAsync(
        """
        static unsafe class Program
        {
            static bool convert(sbyte* text, in_addr* a, sbyte* back)
            {
                {|SOCK1011:inet_pton(AF_INET, text, a)|};
                {|SOCK1012:inet_ntop(AF_INET, a, back, 16)|};
                return true;
            }
        }
        """,
        """
        static unsafe class Program
        {
            static bool convert(sbyte* text, in_addr* a, sbyte* back)
            {
                if (inet_pton(AF_INET, text, a) != 1)
                {
                    fprintf(stderr, "inet_pton failed\n"u8);
                    return false;
                }
                if (inet_ntop(AF_INET, a, back, 16) == null)
                {
                    perror("inet_ntop"u8);
                    return false;
                }
                return true;
            }
        }
        """);

    [Fact]
    public Task PlatformInvocationThrows() => FixAsync(
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)]
            private static extern int listen(int fd, int backlog);

            public static void Start(int fd)
            {
                {|SOCK1003:listen(fd, 5)|};
            }
        }
        """,
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)]
            private static extern int listen(int fd, int backlog);

            public static void Start(int fd)
            {
                if (listen(fd, 5) == -1)
                {
                    throw new System.ComponentModel.Win32Exception(System.Runtime.InteropServices.Marshal.GetLastWin32Error());
                }
            }
        }
        """,
        header: string.Empty);

    [Fact]
    public Task IgnoringOnPurposeIsWrittenDown() => FixAsync(
        """
        static unsafe class Program
        {
            static void greet(int fd)
            {
                {|SOCK1006:send(fd, "a"u8, 1, 0)|}; // first
                if (fd > 3)
                    {|SOCK1006:send(fd, "b"u8, 1, 0)|};
            }
        }
        """,
        """
        static unsafe class Program
        {
            static void greet(int fd)
            {
                _ = send(fd, "a"u8, 1, 0); // first
                if (fd > 3)
                    _ = send(fd, "b"u8, 1, 0);
            }
        }
        """,
        key: UncheckedResultCodeFixProvider.DiscardKey);

    // A program that declares the functions itself gets what it calls them, and closes what it holds.
    [Fact]
    public Task ImportedFunctionsAreCalledByTheirOwnNames() => FixAsync(
        """
        using System.Runtime.InteropServices;

        static class Sys
        {
            [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
            [DllImport("libc", EntryPoint = "connect", SetLastError = true)] public static extern int Connect(int fd, nint address, uint length);
            [DllImport("libc", EntryPoint = "close", SetLastError = true)] public static extern int Close(int fd);
        }

        static class Program
        {
            static int Open(nint address)
            {
                int fd = Sys.socket(2, 1, 0);
                if (fd == -1)
                    return -1;
                {|SOCK1005:Sys.Connect(fd, address, 16)|};
                return fd;
            }
        }
        """,
        """
        using System.Runtime.InteropServices;

        static class Sys
        {
            [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
            [DllImport("libc", EntryPoint = "connect", SetLastError = true)] public static extern int Connect(int fd, nint address, uint length);
            [DllImport("libc", EntryPoint = "close", SetLastError = true)] public static extern int Close(int fd);
        }

        static class Program
        {
            static int Open(nint address)
            {
                int fd = Sys.socket(2, 1, 0);
                if (fd == -1)
                    return -1;
                if (Sys.Connect(fd, address, 16) == -1)
                {
                    int error = System.Runtime.InteropServices.Marshal.GetLastWin32Error();
                    Sys.Close(fd);
                    throw new System.ComponentModel.Win32Exception(error);
                }
                return fd;
            }
        }
        """,
        header: "");

    [Fact]
    public Task AcceptingGoesOn() => FixAsync(
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)] static extern int accept(int fd, nint address, nint length);
            [DllImport("libc", SetLastError = true)] static extern nint send(int fd, byte[] data, nuint length, int flags);
            [DllImport("libc", SetLastError = true)] static extern int close(int fd);

            static void Serve(int listener)
            {
                while (true)
                {
                    int c = {|SOCK1004:accept(listener, 0, 0)|};
                    _ = send(c, new byte[] { 1 }, 1, 0);
                    close(c);
                }
            }
        }
        """,
        """
        using System.Runtime.InteropServices;

        static class Program
        {
            [DllImport("libc", SetLastError = true)] static extern int accept(int fd, nint address, nint length);
            [DllImport("libc", SetLastError = true)] static extern nint send(int fd, byte[] data, nuint length, int flags);
            [DllImport("libc", SetLastError = true)] static extern int close(int fd);

            static void Serve(int listener)
            {
                while (true)
                {
                    int c = accept(listener, 0, 0);
                    if (c == -1)
                    {
                        continue;
                    }
                    _ = send(c, new byte[] { 1 }, 1, 0);
                    close(c);
                }
            }
        }
        """,
        header: "");

    private static Task FixAsync(string before, string after, string header = Header, string key = UncheckedResultCodeFixProvider.CheckKey)
    {
        CSharpCodeFixTest<UncheckedResultAnalyzer, UncheckedResultCodeFixProvider, DefaultVerifier> test = new()
        {
            TestCode = Lines(header + before),
            FixedCode = Lines(header + after),
            CodeActionEquivalenceKey = key,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        foreach (SolutionState state in (SolutionState[])[test.TestState, test.FixedState])
        {
            state.AdditionalReferences.AddRange(Basic.Reference.Assemblies.Net100.References.All);
            state.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(CString).Assembly.Location));
        }

        test.SolutionTransforms.Add((solution, id) =>
        {
            Project project = solution.GetProject(id)!;
            return solution
                .WithProjectCompilationOptions(id, ((CSharpCompilationOptions)project.CompilationOptions!).WithAllowUnsafe(true))
                .WithProjectParseOptions(id, ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(LanguageVersion.Preview));
        });
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
