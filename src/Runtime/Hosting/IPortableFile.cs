using System;
using System.Net.Sockets;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What <see cref="PortablePoll"/> asks of an open file. One without a socket tells <see cref="MemoryEvents"/> of its changes.</summary>
internal interface IPortableFile
{
    /// <summary>The socket to wait on; null for what is always ready, or in memory.</summary>
    Socket? Waitable { get; }

    /// <summary>How long until the file changes by itself, as timers do; null if it does not.</summary>
    TimeSpan? ChangesIn => null;

    /// <summary>
    /// A number that grows with each call that found nothing to read or no room to write: what is ready after one has become so anew,
    /// which is what edge-triggered interests (epoll(7)) are about.
    /// </summary>
    long Refusals => 0;

    /// <summary>A number that grows with all that comes to be read, as far as the file knows.</summary>
    long Arrivals => 0;

    /// <summary>Which of the events, POLL*, are there now; errors are told unasked.</summary>
    short Readiness(short events);
}
