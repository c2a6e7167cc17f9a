using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// Messages that are to be told of by a thread (mq_notify(3), SIGEV_THREAD). The kernel sends a cookie through a socket; a thread of the runtime's own
/// waits there and starts one that runs the program's function.
/// </summary>
internal sealed unsafe class QueueNotices
{
    private const int CookieSize = 32;

    // What the kernel writes into a cookie's last byte when a message came; it also tells when a request is taken back.
    private const byte Woken = 1;
    private const int Netlink = 16;

    private static readonly Lock s_lock = new();
    private static QueueNotices? s_current;

    private readonly Dictionary<ulong, Request> _requests = [];
    private readonly CProcess _process;
    private readonly int _number;
    private readonly int _socket;
    private ulong _last;

    private QueueNotices(CProcess process, int socket)
    {
        _process = process;
        _number = process.Host.ProcessId;
        _socket = socket;
    }

    /// <summary>Asks for a notice of the next message of a queue. 0 or a negated error number.</summary>
    internal static int Ask(CProcess process, int queue, in sigevent request)
    {
        lock (s_lock)
        {
            // A child that fork() made has no thread that waits.
            if (s_current is null || s_current._number != process.Host.ProcessId)
            {
                int socket = Libc.Result(Libc.socket(Netlink, SysSocket.SOCK_RAW | SysSocket.SOCK_CLOEXEC, 0));
                if (socket < 0)
                {
                    return socket;
                }

                QueueNotices created = new(process, socket);
                if (!HelperThread.TryStart(process, created.Run))
                {
                    Libc.close(socket);
                    return -Errno.EAGAIN;
                }

                s_current = created;
            }

            return s_current.Add(queue, request);
        }
    }

    private static nint NotifyNumber => RuntimeInformation.ProcessArchitecture is Architecture.X64 ? 244 : 184;

    private int Add(int queue, in sigevent request)
    {
        byte* cookie = stackalloc byte[CookieSize];
        new Span<byte>(cookie, CookieSize).Clear();
        *(ulong*)cookie = ++_last;
        sigevent byCookie = default;
        byCookie.sigev_notify = Signal.SIGEV_THREAD;
        byCookie.sigev_signo = _socket;
        byCookie.sigev_value.sival_ptr = cookie;
        var routine = new ThreadRoutine(request.sigev_notify_function, request.sigev_value);
        _requests.Add(_last, new Request(routine, ThreadAttributes.ForNotice(_process, request)));
        int result = (int)Libc.Result(Libc.mq_notify(NotifyNumber, queue, &byCookie));
        if (result < 0)
        {
            _requests.Remove(_last);
        }

        return result;
    }

    private void Run()
    {
        byte* cookie = stackalloc byte[CookieSize];
        while (true)
        {
            if (Libc.recvfrom(_socket, cookie, CookieSize, 0, null, null) != CookieSize)
            {
                continue;
            }

            Request request;
            lock (s_lock)
            {
                if (!_requests.Remove(*(ulong*)cookie, out request))
                {
                    continue;
                }
            }

            if (cookie[CookieSize - 1] == Woken)
            {
                CThread.StartForNotice(_process, request.Attributes, request.Routine, blockedSignals: ulong.MaxValue);
            }
        }
    }

    private readonly record struct Request(ThreadRoutine Routine, ThreadAttributes Attributes);
}
