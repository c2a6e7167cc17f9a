// A well-behaved client of the runtime, in C# that uses what C# has.
using System.Text;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal sealed class NetException(string message) : Exception(message);

internal static unsafe class Client
{
    private static string ErrorText(int code) => Encoding.UTF8.GetString(new ReadOnlySpan<byte>(strerror(code), (int)strlen(strerror(code))));

    private static int Dial(CString host, CString service)
    {
        addrinfo hints = new() { ai_family = AF_UNSPEC, ai_socktype = SOCK_STREAM };
        addrinfo* list;
        int rc = getaddrinfo(host, service, &hints, &list);
        if (rc != 0)
        {
            fprintf(stderr, "getaddrinfo: %s\n"u8, gai_strerror(rc));
            return -1;
        }

        try
        {
            for (addrinfo* p = list; p != null; p = p->ai_next)
            {
                int fd = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
                if (fd == -1)
                {
                    continue;
                }

                if (connect(fd, p->ai_addr, p->ai_addrlen) != -1)
                {
                    return fd;
                }

                int error = errno;
                _ = close(fd);
                Console.Error.WriteLine(ErrorText(error));
            }

            return -1;
        }
        finally
        {
            freeaddrinfo(list);
        }
    }

    private static void SendAll(int fd, ReadOnlySpan<byte> text)
    {
        fixed (byte* start = text)
        {
            ulong sent = 0;
            while (sent < (ulong)text.Length)
            {
                long n = send(fd, start + sent, (ulong)text.Length - sent, MSG_NOSIGNAL);
                if (n < 0)
                {
                    if (errno == EINTR)
                    {
                        continue;
                    }

                    throw new NetException(ErrorText(errno));
                }

                sent += (ulong)n;
            }
        }
    }

    private static int Main()
    {
        int fd = Dial("localhost"u8, "daytime"u8);
        if (fd < 0)
        {
            return 1;
        }

        try
        {
            SendAll(fd, "hello\r\n"u8);
            byte[] buffer = new byte[512];
            fixed (byte* p = buffer)
            {
                for (long n; (n = recv(fd, p, (ulong)buffer.Length, 0)) > 0;)
                {
                    Console.Write(Encoding.ASCII.GetString(buffer, 0, (int)n));
                }
            }

            return 0;
        }
        catch (NetException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
        finally
        {
            close(fd);
        }
    }
}
