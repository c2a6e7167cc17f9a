using System.Net.Sockets;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>What <see cref="PortablePoll"/> asks of an open file.</summary>
internal interface IPortableFile
{
    /// <summary>The socket to wait on; null for what is always ready.</summary>
    Socket? Waitable { get; }

    /// <summary>Which of the events, POLL*, are there now; errors are told unasked.</summary>
    short Readiness(short events);
}
