using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Tests.Recording;
using CSockTranslate.Runtime.Tests.Support;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Sockets;

public sealed class SocketCallsTests
{
    // On Unix the BCL sets SO_REUSEADDR before it binds a TCP socket, so that two may have one port until one of them listens; and it
    // removes the name of a local socket when that is closed. Neither can be switched off.
    private static readonly string[] s_differencesOfTheBcl =
    [
        "bind taken: 0",
        "listen unbound: -1 errno 98",
        "unix connect stale: -1 errno 2",
        "unix unlink: -1 errno 2",
    ];

    private static string[] Recorded => [.. GlibcRecord.Lines("socket-calls").Select(fields => fields[0])];

    [Fact]
    public void Linux_host_answers_as_the_gcc_build()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The host is another system.");
        Assert.Equal(Recorded, TestProcess.Run(new LinuxHost(), SocketCalls.Run));
    }

    [Fact]
    public void Portable_host_answers_as_the_gcc_build()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The differences are those of the BCL on Linux.");
        string[] answers = TestProcess.Run(new PortableHost(), SocketCalls.Run);
        Assert.Equal(Recorded.Length, answers.Length);
        string[] differences = [.. answers.Except(Recorded)];
        Assert.True(differences.SequenceEqual(s_differencesOfTheBcl), string.Join('\n', differences));
    }
}
