// A job queue behind a local socket: clients name a job, workers run it.
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

[assembly: SupportedOSPlatform("linux")]

return JobQueue.Daemon.Run(args);

namespace JobQueue
{
    using static Native;

    [StructLayout(LayoutKind.Sequential)]
    internal unsafe struct sockaddr_un
    {
        public const int PathSize = 108;
        public ushort sun_family;
        public fixed byte sun_path[PathSize];
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct pollfd
    {
        public int fd;
        public short events;
        public short revents;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    internal struct JobHeader
    {
        public byte Kind;
        public int Length;
        public long Deadline;
    }

    internal static unsafe class Native
    {
        public const int AF_UNIX = 1;
        public const int SOCK_STREAM = 1;
        public const int F_GETFL = 3;
        public const int F_SETFL = 4;
        public const int O_NONBLOCK = 0x800;
        public const int O_RDONLY = 0;
        public const short POLLIN = 1;
        public const short POLLERR = 8;
        public const short POLLHUP = 16;
        public const int EINTR = 4;
        public const int EAGAIN = 11;

        [DllImport("libc", SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
        [DllImport("libc", SetLastError = true)] public static extern int bind(int fd, in sockaddr_un address, int length);
        [DllImport("libc", SetLastError = true)] public static extern int listen(int fd, int backlog);
        [DllImport("libc", SetLastError = true)] public static extern int accept(int fd, nint address, nint length);
        [DllImport("libc", SetLastError = true)] public static extern int poll([In, Out] pollfd[] fds, ulong count, int timeout);
        [DllImport("libc", SetLastError = true)] public static extern int fcntl(int fd, int command, int argument);
        [DllImport("libc", SetLastError = true)] public static extern nint read(int fd, byte* buffer, nint count);
        [DllImport("libc", SetLastError = true)] public static extern nint write(int fd, void* buffer, nint count);
        [DllImport("libc", SetLastError = true)] public static extern nint send(int fd, void* buffer, nint count, int flags);
        [DllImport("libc", SetLastError = true)] public static extern int close(int fd);
        [DllImport("libc", SetLastError = true)] public static extern int system(string command);
        [DllImport("libc", SetLastError = true)] public static extern int open(string path, int flags);
        [DllImport("libc")] public static extern nint strlen(byte* text);
        [DllImport("libc")] public static extern byte* strcpy(byte* to, byte* from);
        [DllImport("libc")] public static extern int ntohl(int value);
    }

    internal sealed record Job(byte Kind, string Text, int ReplyTo);

    internal static unsafe class Daemon
    {
        private static readonly BlockingCollection<Job> s_jobs = new();

        public static int Run(string[] args)
        {
            if (args is not [var path, ..])
                return 2;
            int port = Listen(path);
            if (port < 0)
            {
                Console.Error.WriteLine($"{path}: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");
                return 1;
            }

            for (int i = 0; i < Environment.ProcessorCount; i++)
                new Thread(Work) { IsBackground = true }.Start();
            Loop(port);
            return 0;
        }

        private static int Listen(string path)
        {
            int fd = socket(AF_UNIX, SOCK_STREAM, 0); // expect: fd-leak-error-path
            if (fd < 0)
                return fd;
            sockaddr_un name = new() { sun_family = AF_UNIX };
            byte[] bytes = Encoding.UTF8.GetBytes(path);
            for (int i = 0; i < bytes.Length; i++)
                name.sun_path[i] = bytes[i]; // expect: sun-path-overflow
            if (bind(fd, name, sizeof(sockaddr_un)) != 0) // expect: unix-unlink-missing
                return -1;
            if (listen(fd, 64) != 0)
            {
                close(fd);
                return -1;
            }

            if (fcntl(fd, F_SETFL, O_NONBLOCK) < 0) // expect: fcntl-setfl-clobber
            {
                close(fd);
                return -1;
            }

            return fd;
        }

        private static void Loop(int listener)
        {
            List<pollfd> watched = [new() { fd = listener, events = POLLIN }];
            for (;;)
            {
                pollfd[] table = watched.ToArray();
                poll(table, (ulong)table.Length, -1); // expect: unchecked-select, poll-revents-unchecked
                foreach (pollfd entry in table)
                {
                    if ((entry.revents & POLLIN) == 0) // or: poll-revents-unchecked
                        continue;
                    if (entry.fd == listener)
                    {
                        int client = accept(listener, 0, 0);
                        if (client >= 0)
                            watched.Add(new pollfd { fd = client, events = POLLIN });
                        continue;
                    }

                    if (!Serve(entry.fd))
                    {
                        watched.RemoveAll(other => other.fd == entry.fd);
                        close(entry.fd);
                    }
                }
            }
        }

        private static bool Serve(int client)
        {
            JobHeader header;
            nint n = read(client, (byte*)&header, sizeof(JobHeader)); // expect: partial-recv
            if (n <= 0)
                return false;
            int length = ntohl(header.Length);
            byte[] text = new byte[4096];
            fixed (byte* p = text)
            {
                n = read(client, p, length); // expect: net-length-unvalidated
                if (n <= 0)
                    return false;
                switch (header.Kind)
                {
                    case (byte)'c':
                        string command = Encoding.UTF8.GetString(text, 0, (int)n);
                        if (system(command) != 0) // expect: net-command-injection
                            return false;
                        break;
                    case (byte)'f':
                        int file = open("/var/jobs/" + Encoding.UTF8.GetString(text.AsSpan(0, (int)n)), O_RDONLY); // expect: net-path-traversal
                        if (file < 0)
                            return false;
                        close(file);
                        break;
                    case (byte)'n':
                        byte* copy = stackalloc byte[32];
                        strcpy(copy, p); // expect: net-strcpy-overflow, recv-not-terminated
                        s_jobs.Add(new Job(header.Kind, Marshal.PtrToStringUTF8((nint)copy) ?? "", client));
                        break;
                    default:
                        s_jobs.Add(new Job(header.Kind, "", client));
                        break;
                }
            }

            return true;
        }

        private static void Work()
        {
            foreach (Job job in s_jobs.GetConsumingEnumerable())
            {
                JobHeader answer = new() { Kind = job.Kind, Length = job.Text.Length, Deadline = DateTime.UtcNow.Ticks };
                if (write(job.ReplyTo, &answer, sizeof(JobHeader)) != sizeof(JobHeader)) // expect: struct-sent-raw, sigpipe-unhandled
                    Console.Error.WriteLine("reply lost");
            }
        }

        internal static bool Drain(int fd, Span<byte> into, [NotNullWhen(true)] out string? text)
        {
            text = null;
            int total = 0;
            while (total < into.Length)
            {
                nint n;
                fixed (byte* at = into[total..])
                    n = read(fd, at, into.Length - total); // expect: recv-zero-not-handled, eagain-busy-loop
                if (n < 0)
                {
                    if (Marshal.GetLastPInvokeError() == EAGAIN) // or: eagain-busy-loop
                        continue;
                    return false;
                }

                total += (int)n;
            }

            text = Encoding.UTF8.GetString(into);
            return true;
        }

        internal static void Finish(int fd, byte* farewell)
        {
            _ = send(fd, farewell, strlen(farewell), 0);
            close(fd);
            if (fcntl(fd, F_GETFL, 0) >= 0) // expect: fd-use-after-close
                close(fd); // expect: fd-double-close
        }
    }
}
