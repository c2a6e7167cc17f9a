using System;
using System.Threading;
using CSockTranslate.Runtime.ErrorReports;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Syslog;

namespace CSockTranslate.Runtime.Logging;

/// <summary>A process's connection to the system's log, and how its messages look (RFC 3164, as glibc writes them).</summary>
internal sealed unsafe class SystemLog
{
    private const int NotConnected = -1;

    private readonly Lock _lock = new();
    private sbyte* _identity;
    private int _options;
    private int _facility = LOG_USER;
    private int _mask = 0xff;
    private int _socket = NotConnected;
    private bool _isStream;

    /// <summary><see cref="openlog"/>.</summary>
    internal void Open(sbyte* identity, int options, int facility)
    {
        lock (_lock)
        {
            _identity = identity == null ? _identity : identity;
            _options = options;
            if ((facility & ~LOG_FACMASK) == 0)
            {
                _facility = facility;
            }

            if ((options & LOG_NDELAY) != 0)
            {
                int savedErrno = errno;
                Connect();
                errno = savedErrno;
            }
        }
    }

    /// <summary><see cref="setlogmask"/>.</summary>
    internal int SetMask(int mask)
    {
        lock (_lock)
        {
            int before = _mask;
            _mask = mask == 0 ? before : mask;
            return before;
        }
    }

    /// <summary><see cref="closelog"/>.</summary>
    internal void Close()
    {
        lock (_lock)
        {
            Disconnect();
            _identity = null;
        }
    }

    /// <summary><see cref="vsyslog"/>.</summary>
    internal void Write(int priority, CString format, VaList arguments)
    {
        int savedErrno = errno;
        if ((priority & ~(LOG_PRIMASK | LOG_FACMASK)) != 0)
        {
            // What glibc says of itself when a priority has other bits.
            syslog(LOG_ERR | LOG_CONS | LOG_PERROR | LOG_PID, "syslog: unknown facility/priority: %x"u8, priority);
            priority &= LOG_PRIMASK | LOG_FACMASK;
        }

        lock (_lock)
        {
            if ((LOG_MASK(priority & LOG_PRIMASK) & _mask) == 0)
            {
                return;
            }

            if ((priority & LOG_FACMASK) == 0)
            {
                priority |= _facility;
            }

            sbyte* identity = _identity == null ? ProgramNames.Short : _identity;
            sbyte* process = null;
            if ((_options & LOG_PID) != 0)
            {
                Stdio.asprintf(&process, "[%d]"u8, CProcess.Current.Host.ProcessId);
            }

            sbyte* text = null;
            errno = savedErrno;
            if (Stdio.vasprintf(&text, format, arguments) >= 0)
            {
                Deliver(priority, identity, process == null ? ""u8.ToPointer() : process, text);
            }

            Stdlib.free(process);
            Stdlib.free(text);
        }

        errno = savedErrno;
    }

    private static int LOG_MASK(int priority) => 1 << priority;

    private void Deliver(int priority, sbyte* identity, sbyte* process, sbyte* text)
    {
        if ((_options & LOG_PERROR) != 0)
        {
            bool endsLine = ((CString)text).AsSpan().EndsWith("\n"u8);
            Stdio.dprintf(Unistd.STDERR_FILENO, "%s%s: %s%s"u8, identity, process, text, endsLine ? ""u8 : "\n"u8);
        }

        sbyte* stamp = stackalloc sbyte[32];
        long now = Time.time(null);
        tm local;
        Time.localtime_r(&now, &local);
        Time.strftime(stamp, 32, "%h %e %T"u8, &local);
        sbyte* record = null;
        int length = Stdio.asprintf(&record, "<%d>%s %s%s: %s"u8, priority, stamp, identity, process, text);
        if (length >= 0 && !Send(record, length) && (_options & LOG_CONS) != 0)
        {
            WriteToConsole(record);
        }

        Stdlib.free(record);
    }

    // A log that was restarted is connected to again, once.
    private bool Send(sbyte* record, int length)
    {
        if (_socket == NotConnected && !Connect())
        {
            return false;
        }

        // Over a stream the NUL ends the record.
        ulong count = (ulong)length + (_isStream ? 1u : 0u);
        if (SysSocket.send(_socket, (CBuffer)(void*)record, count, SysSocket.MSG_NOSIGNAL) >= 0)
        {
            return true;
        }

        Disconnect();
        if (Connect() && SysSocket.send(_socket, (CBuffer)(void*)record, count, SysSocket.MSG_NOSIGNAL) >= 0)
        {
            return true;
        }

        Disconnect();
        return false;
    }

    private bool Connect()
    {
        if (_socket != NotConnected)
        {
            return true;
        }

        sockaddr_un address = default;
        address.sun_family = SysSocket.AF_UNIX;
        String.strcpy(address.sun_path, "/dev/log"u8);
        foreach (int type in (ReadOnlySpan<int>)[SysSocket.SOCK_DGRAM, SysSocket.SOCK_STREAM])
        {
            int socket = SysSocket.socket(SysSocket.AF_UNIX, type | SysSocket.SOCK_CLOEXEC, 0);
            if (socket < 0)
            {
                return false;
            }

            if (SysSocket.connect(socket, (sockaddr*)&address, (uint)sizeof(sockaddr_un)) == 0)
            {
                _socket = socket;
                _isStream = type == SysSocket.SOCK_STREAM;
                return true;
            }

            int error = errno;
            Unistd.close(socket);
            if (error != EPROTOTYPE)
            {
                return false;
            }
        }

        return false;
    }

    private void Disconnect()
    {
        if (_socket != NotConnected)
        {
            Unistd.close(_socket);
            _socket = NotConnected;
        }
    }

    private static void WriteToConsole(sbyte* record)
    {
        int console = Fcntl.open("/dev/console"u8, Fcntl.O_WRONLY | Fcntl.O_NOCTTY | Fcntl.O_CLOEXEC);
        if (console >= 0)
        {
            sbyte* message = String.strchr(record, '>');
            Stdio.dprintf(console, "%s\r\n"u8, message + 1);
            Unistd.close(console);
        }
    }
}
