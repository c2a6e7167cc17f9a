/*
 * accept_cycles - connections that come and go, one after the other, and what of the process they leave behind
 *
 * usage: accept_cycles tcp4|tcp6|unix CYCLES [LIMIT]
 *
 * In each cycle a connection is made, accepted and used in both directions; both ends are closed. After a tenth of the cycles the
 * descriptors and the memory are looked at for the first time, and at the end once more: growth of more than LIMIT kilobytes
 * (4096 if nothing is said) is told.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysResource;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUn;
using socklen_t = uint;

internal static unsafe class AcceptCycles
{
    /* how many more descriptors may be open at the end than after a tenth of the cycles */
    const int OWN_DESCRIPTORS = 16;

    static void die(sbyte* what)
    {
        perror(what);
        exit(1);
    }

    /* Resident memory in kilobytes; 0 where /proc doesn't tell. */
    static long resident()
    {
        FILE* file = fopen("/proc/self/statm"u8, "r"u8);
        long size, pages = 0;

        if (file == null)
            return 0;
        if (fscanf(file, "%ld %ld"u8, &size, &pages) != 2)
            pages = 0;
        fclose(file);
        return pages * (sysconf(_SC_PAGESIZE) / 1024);
    }

    /* How many descriptors the system sees, and which one the program would get next. */
    static int count_descriptors(int* next)
    {
        DIR* directory = opendir("/proc/self/fd"u8);
        int count = 0;

        if (directory != null)
        {
            while (readdir(directory) != null)
                count++;
            closedir(directory);
        }
        if ((*next = dup(0)) != -1)
            close(*next);
        return count;
    }

    static socklen_t make_address(sbyte* kind, sockaddr_storage* storage)
    {
        memset(storage, 0, (ulong)sizeof(sockaddr_storage));
        if (strcmp(kind, "tcp4"u8) == 0)
        {
            storage->ss_family = AF_INET;
            ((sockaddr_in*)storage)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            return (uint)sizeof(sockaddr_in);
        }
        if (strcmp(kind, "tcp6"u8) == 0)
        {
            storage->ss_family = AF_INET6;
            ((sockaddr_in6*)storage)->sin6_addr = in6addr_loopback;
            return (uint)sizeof(sockaddr_in6);
        }
        else
        {
            sockaddr_un* un = (sockaddr_un*)storage;

            un->sun_family = AF_UNIX;
            strcpy(un->sun_path, "cycles.sock"u8);
            return (uint)sizeof(sockaddr_un);
        }
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_storage address;
        linger at_once = new linger { l_onoff = 1 };
        socklen_t length;
        int listener, first_count = 0, first_next = 0, last_count, last_next;
        long cycles, i, limit, first_memory = 0, growth;

        if (argc < 3 || argc > 4)
        {
            fprintf(stderr, "usage: %s tcp4|tcp6|unix CYCLES [LIMIT]\n"u8, argv[0]);
            return 2;
        }
        cycles = atol(argv[2]);
        limit = argc == 4 ? atol(argv[3]) : 4096;
        length = make_address(argv[1], &address);
        if ((listener = socket(address.ss_family, SOCK_STREAM, 0)) == -1)
            die("socket"u8.ToPointer());
        if (bind(listener, (sockaddr*)&address, length) == -1)
            die("bind"u8.ToPointer());
        if (listen(listener, 8) == -1)
            die("listen"u8.ToPointer());
        if (address.ss_family != AF_UNIX && getsockname(listener, (sockaddr*)&address, &length) == -1)
            die("getsockname"u8.ToPointer());

        for (i = 0; i < cycles; i++)
        {
            sockaddr_storage peer;
            socklen_t peer_length = (uint)sizeof(sockaddr_storage);
            sbyte @byte = (sbyte)'?';
            int client = socket(address.ss_family, SOCK_STREAM, 0), server;

            if (i == cycles / 10)
            {
                close(client);
                first_count = count_descriptors(&first_next);
                first_memory = resident();
                client = socket(address.ss_family, SOCK_STREAM, 0);
            }
            if (client == -1)
                die("socket"u8.ToPointer());
            if (connect(client, (sockaddr*)&address, length) == -1)
                die("connect"u8.ToPointer());
            if ((server = accept(listener, (sockaddr*)&peer, &peer_length)) == -1)
                die("accept"u8.ToPointer());
            if (send(client, "a"u8, 1, 0) != 1 || recv(server, &@byte, 1, 0) != 1 || @byte != 'a')
                die("there"u8.ToPointer());
            if (send(server, "b"u8, 1, 0) != 1 || recv(client, &@byte, 1, 0) != 1 || @byte != 'b')
                die("back"u8.ToPointer());
            /* without a state of TIME_WAIT, of which there is one for each port */
            if (setsockopt(client, SOL_SOCKET, SO_LINGER, &at_once, (uint)sizeof(linger)) == -1)
                die("SO_LINGER"u8.ToPointer());
            if (close(client) == -1 || close(server) == -1)
                die("close"u8.ToPointer());
        }

        last_count = count_descriptors(&last_next);
        growth = resident() - first_memory;
        printf("%ld cycles\n"u8, cycles);
        /* a run-time system may open a few for itself, but not with each connection */
        if (last_next == first_next && last_count <= first_count + OWN_DESCRIPTORS)
            printf("no descriptor was lost\n"u8);
        else
            printf("descriptors: %d of the system, next %d; then %d, next %d\n"u8, first_count, first_next, last_count, last_next);
        if (growth <= limit)
            printf("memory is what it was\n"u8);
        else
            printf("%ld kilobytes more\n"u8, growth);
        close(listener);
        if (address.ss_family == AF_UNIX)
            unlink("cycles.sock"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
