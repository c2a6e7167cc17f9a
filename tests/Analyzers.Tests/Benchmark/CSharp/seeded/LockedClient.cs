// A client that several threads share.
using System.Runtime.InteropServices;

namespace Shared;

internal sealed class LockedClient
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint recv(int fd, byte[] buffer, nint length, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern nint send(int fd, byte[] buffer, nint length, int flags);

    private readonly object _gate = new();
    private readonly int _fd;
    private long _received;

    public LockedClient(int fd) => _fd = fd;

    public bool Ask(byte[] question, byte[] answer)
    {
        lock (_gate)
        {
            if (send(_fd, question, question.Length, 0) != question.Length)
                return false;
            nint n = recv(_fd, answer, answer.Length, 0); // expect: blocking-under-lock
            if (n <= 0)
                return false;
            _received += n;
        }
        return true;
    }

    public bool Listen(byte[] answer)
    {
        nint n = recv(_fd, answer, answer.Length, 0);
        if (n <= 0)
            return false;
        lock (_gate)
        {
            _received += n;
        }
        return true;
    }
}
