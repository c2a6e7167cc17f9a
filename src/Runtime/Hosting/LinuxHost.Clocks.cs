using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Hosting;

// Setting the system's clock.
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override int SetClock(int clock, timespec* time) => Libc.Result(Libc.clock_settime(clock, time));

    /// <inheritdoc/>
    internal override int AdjustClock(timeval* correction, timeval* left) => Libc.Result(Libc.adjtime(correction, left));
}
