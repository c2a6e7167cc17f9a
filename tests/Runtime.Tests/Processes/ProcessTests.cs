using System.Text;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using CSockTranslate.Runtime.Tests.Support;
using Xunit;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

namespace CSockTranslate.Runtime.Tests.Processes;

/// <summary>How C programs begin and end: status, signal and what they have written by then (C11 §5.1.2.2, §7.22.4).</summary>
public sealed unsafe class ProcessTests
{
    [Fact]
    public void Return_from_main_is_exit()
    {
        Assert.Equal((new ProcessEnd(3, 0), "kept"), Run(new EntryPoint(&Main)));

        static int Main()
        {
            printf("kept"u8);
            return 0x1203;
        }
    }

    [Fact]
    public void Exit_runs_handlers_newest_first_and_flushes()
    {
        Assert.Equal((new ProcessEnd(7, 0), "main third second first"), Run(new EntryPoint(&Main)));

        static int Main(int argc, sbyte** argv)
        {
            atexit(&First);
            atexit(&Second);
            printf("main"u8);
            exit(7);
            return 1;
        }

        static void First() => printf(" first"u8);

        static void Second()
        {
            atexit(&Third);
            Third();
            printf(" second"u8);
            exit(7);
        }

        static void Third()
        {
            if (s_thirdHasRun++ == 0)
            {
                printf(" third"u8);
            }
        }
    }

    [Fact]
    public void Immediate_exit_neither_runs_handlers_nor_flushes()
    {
        Assert.Equal((new ProcessEnd(9, 0), "direct"), Run(new EntryPoint(&Main)));

        static int Main()
        {
            atexit(&Handler);
            printf("lost"u8);
            write(1, "direct"u8, 6);
            _exit(9);
            return 1;
        }

        static void Handler() => printf("handler"u8);
    }

    [Fact]
    public void Abort_is_a_signal_and_flushes_nothing()
    {
        Assert.Equal((new ProcessEnd(0, 6), ""), Run(new EntryPoint(&Main)));
        Assert.Equal(134, new ProcessEnd(0, 6).ShellStatus);

        static int Main()
        {
            printf("lost"u8);
            abort();
            return 1;
        }
    }

    [Fact]
    public void Sending_to_nobody_is_a_signal()
    {
        Assert.Equal((new ProcessEnd(0, 13), "before"), Run(new EntryPoint(&Main)));

        static int Main()
        {
            int* pair = stackalloc int[2];
            socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
            close(pair[1]);
            if (send(pair[0], "x"u8, 1, MSG_NOSIGNAL) == -1 && Errno.errno == Errno.EPIPE)
            {
                write(1, "before"u8, 6);
            }

            send(pair[0], "x"u8, 1, 0);
            return 0;
        }
    }

    [Fact]
    public void Writing_to_a_pipe_that_nobody_reads_is_a_signal_unless_ignored()
    {
        Assert.Equal((new ProcessEnd(0, 13), ""), Run(new EntryPoint(&Main)));
        Assert.Equal((new ProcessEnd(32, 0), ""), Run(new EntryPoint(&Main), process => process.Signals.Set(13, new SignalAction(SignalAction.Ignored, 0, 0, 0))));

        static int Main()
        {
            int* ends = stackalloc int[2];
            pipe(ends);
            close(ends[0]);
            return write(ends[1], "x"u8, 1) == -1 ? Errno.errno : 0;
        }
    }

    [Fact]
    public void Exit_handlers_still_find_what_main_had_on_its_stack()
    {
        Assert.Equal((new ProcessEnd(0, 0), "alive"), Run(new EntryPoint(&Main)));

        static int Main()
        {
            sbyte* text = stackalloc sbyte[6];
            new ReadOnlySpan<byte>("alive"u8.ToPointer(), 6).CopyTo(new Span<byte>(text, 6));
            s_text = text;
            atexit(&Show);
            exit(0);
            return 1;
        }

        static void Show() => printf("%s"u8, s_text);
    }

    [Fact]
    public void Arguments_are_counted_and_ended_by_null()
    {
        Assert.Equal((new ProcessEnd(3, 0), "prog|a b|\u00e9|"), Run(new EntryPoint(&Main), null, "prog", "a b", "\u00e9"));

        static int Main(int argc, sbyte** argv, sbyte** envp)
        {
            for (int i = 0; i < argc; i++)
            {
                printf("%s|"u8, argv[i]);
            }

            return argv[argc] == null && envp != null ? argc : -1;
        }
    }

    [Fact]
    public void The_environment_is_the_hosts()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The bytes are read from the kernel.");
        List<string> strings = [];
        for (sbyte** entry = ProcessEnvironment.FromHost().Strings; *entry != null; entry++)
        {
            strings.Add(Encoding.UTF8.GetString(((CString)(*entry)).AsSpan()));
        }

        Assert.Contains($"PATH={Environment.GetEnvironmentVariable("PATH")}", strings);
    }

    [Fact]
    public void A_process_that_has_ended_has_closed_its_descriptors()
    {
        int peer = -1;
        using CProcess reader = TestProcess.Create(HostSystem.Native);
        using (CProcess writer = TestProcess.Create(HostSystem.Native))
        {
            Assert.Equal(0, HostSystem.Native.OpenPipe(0, out OpenFile? readEnd, out OpenFile? writeEnd));
            peer = reader.Descriptors.Add(readEnd!);
            writer.Descriptors.Add(writeEnd!);
        }

        Assert.Equal(0, TestProcess.Within(reader, () =>
        {
            byte end;
            return read(peer, &end, 1);
        }));
    }

    // State of the programs above: C's file scope.
    private static int s_thirdHasRun;
    private static sbyte* s_text;

    private static (ProcessEnd End, string Output) Run(EntryPoint entry, Action<CProcess>? prepare = null, string name = "program", params string[] args)
    {
        string path = Path.GetTempFileName();
        try
        {
            ProcessEnd end;
            using (CProcess process = TestProcess.Create(HostSystem.Native))
            {
                fixed (byte* pathBytes = Encoding.UTF8.GetBytes(path + '\0'))
                {
                    HostSystem.Native.OpenPath(null, (sbyte*)pathBytes, Fcntl.O_WRONLY, default, out OpenFile? output);
                    process.Descriptors.Place(output!, 1);
                }

                prepare?.Invoke(process);
                end = CProgram.RunWithin(process, ProgramArguments.Named(name, args), entry);
            }

            return (end, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
