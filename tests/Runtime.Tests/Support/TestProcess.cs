using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime.Tests.Support;

/// <summary>C processes within the test's own: their ends don't end it, and their standard streams are not its own.</summary>
internal static class TestProcess
{
    /// <summary>Runs something on this thread as part of a new process whose standard streams lead nowhere.</summary>
    internal static T Run<T>(HostSystem host, Func<T> action)
    {
        using CProcess process = Create(host);
        return Within(process, action);
    }

    /// <summary>Makes a process whose standard streams lead nowhere.</summary>
    internal static CProcess Create(HostSystem host) =>
        new(host, ownsHost: false, [new StreamFile(Stream.Null, Fcntl.O_RDONLY), new StreamFile(Stream.Null, Fcntl.O_WRONLY), new StreamFile(Stream.Null, Fcntl.O_WRONLY)]);

    /// <summary>Runs something on this thread as part of a process.</summary>
    internal static T Within<T>(CProcess process, Func<T> action)
    {
        CProcess? outer = CProcess.Enter(process);
        try
        {
            return action();
        }
        finally
        {
            CProcess.Enter(outer);
        }
    }

    /// <summary>Starts a thread of a process, as a thread of a C program.</summary>
    internal static Task StartThread(CProcess process, Action action) => Task.Factory.StartNew(
        () => Within(process, () =>
        {
            action();
            return 0;
        }),
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);
}
