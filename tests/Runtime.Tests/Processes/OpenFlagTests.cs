using CSockTranslate.Runtime.Hosting;
using Xunit;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Tests.Processes;

public sealed class OpenFlagTests
{
    [Theory]
    [InlineData(O_RDWR | O_CREAT | O_TRUNC, O_RDWR | O_CREAT | O_TRUNC)]
    [InlineData(O_DIRECTORY, 0x4000)]
    [InlineData(O_NOFOLLOW | O_CLOEXEC, 0x8000 | O_CLOEXEC)]
    [InlineData(O_DIRECT | O_NONBLOCK, 0x10000 | O_NONBLOCK)]
    [InlineData(O_DIRECTORY | O_NOFOLLOW | O_DIRECT, 0x1c000)]
    public void Open_flags_have_the_values_of_arm64_there(int x64, int arm)
    {
        Assert.Equal(arm, HostOpenFlags.ToArm(x64));
        Assert.Equal(x64, HostOpenFlags.FromArm(arm));
    }
}
