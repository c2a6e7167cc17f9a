using System;
using CSockTranslate.Runtime.Descriptors;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

internal static unsafe class PortablePoll
{
    internal static int Wait(ReadOnlySpan<OpenFile?> files, pollfd* requests, long nanoseconds) => -ENOSYS;
}
