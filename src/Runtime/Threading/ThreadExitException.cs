using System;

namespace CSockTranslate.Runtime.Threading;

/// <summary>
/// Unwinds a C thread's frames when it exits by <c>pthread_exit</c> or is cancelled. Its cleanup handlers have run before it is thrown, while the
/// objects that they work on were still there.
/// </summary>
internal sealed class ThreadExitException(CThread thread) : Exception("The C thread has ended.")
{
    /// <summary>The thread that ends.</summary>
    internal CThread Thread { get; } = thread;
}
