namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Poll
{
    // Events to wait for, and those that are reported unasked.
    public const int POLLIN = 1;
    public const int POLLPRI = 2;
    public const int POLLOUT = 4;
    public const int POLLRDNORM = 64;
    public const int POLLRDBAND = 128;
    public const int POLLWRNORM = 256;
    public const int POLLWRBAND = 512;
    public const int POLLMSG = 1024;
    public const int POLLREMOVE = 4096;
    public const int POLLRDHUP = 8192;
    public const int POLLERR = 8;
    public const int POLLHUP = 16;
    public const int POLLNVAL = 32;
}
