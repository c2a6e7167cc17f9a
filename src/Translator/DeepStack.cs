using System.Runtime.ExceptionServices;

namespace CSockTranslate.Translator;

/// <summary>
/// Runs work that recurses over a tree on a thread with a large stack. The front end refuses programs that are nested deeper than its
/// own stack, but a chain of operators is no nesting to it, and lowering and emission take more stack for each of its levels than
/// binding did.
/// </summary>
internal static class DeepStack
{
    /// <summary>Far more than trees need that were bound on an ordinary stack; only what is used becomes memory.</summary>
    private const int Size = 512 * 1024 * 1024;

    /// <summary>Runs the work and waits for it; what it throws is thrown here.</summary>
    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
