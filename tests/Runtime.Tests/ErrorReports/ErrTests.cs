using System.Text;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;
using static CSockTranslate.Runtime.Err;

namespace CSockTranslate.Runtime.Tests.ErrorReports;

/// <summary>Messages with the program's name. The texts are those of a C program of the same calls with glibc.</summary>
public sealed unsafe class ErrTests
{
    [Fact]
    public void Warnings_name_the_program_and_the_error() => Assert.Equal(
        "prog: x 1: No such file or directory\nprog: No such file or directory\nprog: y z\nprog: \n",
        Capture(() =>
        {
            Errno.errno = Errno.ENOENT;
            warn("x %d"u8, 1);
            warn((sbyte*)null);
            warnx("y %s"u8, "z"u8);
            warnx((sbyte*)null);
        }));

    [Fact]
    public void Err_ends_the_process()
    {
        int status = -1;
        Assert.Equal("prog: bye: Permission denied\n", Capture(() =>
        {
            Errno.errno = Errno.EACCES;
            status = Assert.Throws<ProcessEndException>(() => err(3, "bye"u8)).End.Status;
        }));
        Assert.Equal(3, status);
    }

    [Fact]
    public void A_failed_assertion_aborts()
    {
        ProcessEnd end = default;
        Assert.Equal("prog: file.c:12: main: Assertion `x == 1' failed.\n", Capture(() =>
            end = Assert.Throws<ProcessEndException>(() => CAssert.__assert_fail("x == 1"u8, "file.c"u8, 12, "main"u8)).End));
        Assert.Equal(6, end.Signal);
    }

    private static string Capture(Action action) => Encoding.Latin1.GetString(CapturedProcess.Run(() =>
    {
        Unistd.dup2(1, 2);
        CProcess.Current.ProgramName = "/usr/bin/prog"u8.ToPointer();
        action();
    }));
}
