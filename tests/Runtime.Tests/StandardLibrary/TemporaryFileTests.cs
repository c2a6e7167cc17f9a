using System.Text;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;

namespace CSockTranslate.Runtime.Tests.StandardLibrary;

/// <summary>mkstemp and tmpfile (POSIX).</summary>
public sealed unsafe class TemporaryFileTests
{
    [Fact]
    public void Mkstemp_makes_a_file_of_the_owner()
    {
        using NativeText memory = new();
        string start = Path.Combine(Path.GetTempPath(), "mkstemp-test-");
        sbyte* name = memory.Add(start + "XXXXXX");
        int descriptor = Stdlib.mkstemp(name);
        Assert.True(descriptor >= 0);
        string path = Encoding.Latin1.GetString(((CString)name).AsSpan());
        Assert.StartsWith(start, path, StringComparison.Ordinal);
        Assert.DoesNotContain("XXXXXX", path, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }

        Assert.Equal(0, Unistd.close(descriptor));
        Assert.Equal(0, Unistd.unlink(name));
    }

    [Fact]
    public void Mkstemp_wants_six_places()
    {
        using NativeText memory = new();
        Errno.errno = 0;
        Assert.Equal(-1, Stdlib.mkstemp(memory.Add("/tmp/nameXXXXX")));
        Assert.Equal(Errno.EINVAL, Errno.errno);
        Assert.Equal(-1, Stdlib.mkstemp(memory.Add("/nonexistent/nameXXXXXX")));
        Assert.Equal(Errno.ENOENT, Errno.errno);
    }

    [Fact]
    public void Tmpfile_can_be_written_and_read()
    {
        FILE* file = Stdio.tmpfile();
        Assert.True(file != null);
        Stdio.fputs("text"u8, file);
        Stdio.rewind(file);
        Assert.Equal('t', Stdio.fgetc(file));
        Assert.Equal(0, Stdio.fclose(file));
    }
}
