using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>Events, and what the program wants to be told with them (epoll_ctl(2)); 12 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public struct epoll_event
{
    /// <summary>EPOLL*.</summary>
    public uint events;

    /// <summary>The program's own data.</summary>
    public epoll_data data;
}
