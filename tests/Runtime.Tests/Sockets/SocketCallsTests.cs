using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Tests.Recording;
using CSockTranslate.Runtime.Tests.Support;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Sockets;

public sealed class SocketCallsTests
{
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
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have other limits.");
        Assert.Equal(Recorded, TestProcess.Run(new PortableHost(), SocketCalls.Run));
    }
}
