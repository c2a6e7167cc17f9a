using System;
using System.Collections.Generic;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;
using static CSockTranslate.Runtime.Fcntl;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Other processes: the kernel's.</summary>
internal sealed unsafe partial class LinuxHost
{
    private const int PathSize = 4096;
    private const int StandardStreams = 3;

    /// <inheritdoc/>
    internal override bool CanFork => true;

    /// <inheritdoc/>
    internal override void StartAgain(sbyte** arguments, sbyte** variables)
    {
        // By its own path: the kernel names the process by it.
        sbyte* link = (sbyte*)"/proc/self/exe"u8.ToPointer();
        sbyte* path = stackalloc sbyte[PathSize];
        nint length = Libc.readlinkat(AT_FDCWD, link, path, PathSize - 1);
        if (length > 0)
        {
            path[length] = 0;
            Libc.execve(path, arguments, variables);
        }

        Libc.execve(link, arguments, variables);
    }

    /// <inheritdoc/>
    internal override int Fork()
    {
        // SIGCHLD is to be noted before the wait for this child returns, which it is when no other thread takes it.
        Bystanders.SilenceNew();
        return Libc.Result(Libc.fork());
    }

    /// <inheritdoc/>
    internal override int Execute(OpenFile? directory, sbyte* path, sbyte** arguments, sbyte** variables, int flags, Launch launch)
    {
        using var placed = new PlacedDescriptors(launch.Descriptors);
        if (placed.Error != 0)
        {
            return placed.Error;
        }

        sigaction brokenPipe;
        Libc.sigaction(SignalNumbers.SIGPIPE, null, &brokenPipe);
        if (!launch.IgnoresBrokenPipe)
        {
            Libc.signal(SignalNumbers.SIGPIPE, SignalAction.Default);
        }

        int result = Libc.Result(Libc.execveat(directory is HostFile file ? file.Number : AT_FDCWD, path, arguments, variables, flags));
        Libc.sigaction(SignalNumbers.SIGPIPE, &brokenPipe, null);
        return result;
    }

    /// <inheritdoc/>
    internal override int Spawn(sbyte* path, sbyte** arguments, sbyte** variables, Launch launch)
    {
        posix_spawnattr_t attributes = launch.Attributes;
        if ((attributes.__flags & Runtime.Spawn.POSIX_SPAWN_SETSIGMASK) == 0)
        {
            attributes.__ss.__val[0] = launch.Blocked;
        }

        if ((attributes.__flags & Runtime.Spawn.POSIX_SPAWN_SETSIGDEF) == 0)
        {
            attributes.__sd = default;
        }

        if (!launch.IgnoresBrokenPipe)
        {
            attributes.__sd.__val[0] |= SignalSet.Of(SignalNumbers.SIGPIPE);
        }

        attributes.__flags |= Runtime.Spawn.POSIX_SPAWN_SETSIGMASK | Runtime.Spawn.POSIX_SPAWN_SETSIGDEF;
        var copies = new List<int>();
        posix_spawn_file_actions_t actions;
        Libc.posix_spawn_file_actions_init(&actions);
        int result = Place(&actions, launch, copies);
        int child = 0;
        if (result == 0)
        {
            Bystanders.SilenceNew();
            result = -Libc.posix_spawn(&child, path, &actions, &attributes, arguments, variables);
        }

        Libc.posix_spawn_file_actions_destroy(&actions);
        foreach (int copy in copies)
        {
            Libc.close(copy);
        }

        return result < 0 ? result : child;
    }

    /// <inheritdoc/>
    internal override int WaitForChild(int process, int* status, int options, rusage* usage) =>
        WaitingCalls.wait4(process, status, options, usage);

    /// <inheritdoc/>
    internal override int WaitForChild(int kind, int number, siginfo_t* information, int options) =>
        WaitingCalls.waitid(kind, number, information, options);

    /// <inheritdoc/>
    internal override int ControlProcess(int option, ulong first, ulong second, ulong third, ulong fourth) =>
        Libc.Result(Libc.prctl(option, first, second, third, fourth));

    /// <inheritdoc/>
    internal override int BeginSession() => Libc.Result(Libc.setsid());

    /// <inheritdoc/>
    internal override int GetSession(int process) => Libc.Result(Libc.getsid(process));

    /// <inheritdoc/>
    internal override int SetGroup(int process, int group) => Libc.Result(Libc.setpgid(process, group));

    /// <inheritdoc/>
    internal override int GetGroup(int process) => Libc.Result(Libc.getpgid(process));

    // Descriptors go by copies that are above all numbers that the child is to have; what .NET has closes itself.
    private static int Place(posix_spawn_file_actions_t* actions, in Launch launch, List<int> copies)
    {
        int above = FirstAbove(launch.Descriptors);
        if (launch.Directory is { } directory)
        {
            Libc.posix_spawn_file_actions_addfchdir_np(actions, directory.Number);
        }

        for (int number = 0; number < StandardStreams; number++)
        {
            Libc.posix_spawn_file_actions_addclose(actions, number);
        }

        foreach ((int descriptor, HostFile file) in launch.Descriptors)
        {
            int copy = Libc.Result(Libc.fcntl(file.Number, F_DUPFD_CLOEXEC, above));
            if (copy < 0)
            {
                return copy;
            }

            copies.Add(copy);
            Libc.posix_spawn_file_actions_adddup2(actions, copy, descriptor);
        }

        return 0;
    }

    // The first number that is above all that a program is to have.
    private static int FirstAbove(IReadOnlyList<(int Descriptor, HostFile File)> descriptors)
    {
        int above = StandardStreams;
        foreach ((int descriptor, _) in descriptors)
        {
            above = Math.Max(above, descriptor + 1);
        }

        return above;
    }

    /// <summary>
    /// Gives the host's descriptors the numbers that they have in the program, for as long as it takes to start another one. What .NET has under
    /// those numbers is put aside and comes back.
    /// </summary>
    private readonly ref struct PlacedDescriptors
    {
        private readonly List<(int Number, int Saved, int Flags)> _replaced = [];

        public PlacedDescriptors(IReadOnlyList<(int Descriptor, HostFile File)> descriptors)
        {
            int above = FirstAbove(descriptors);

            // First out of the way of all numbers that are to be taken.
            var copies = new List<(int Descriptor, int Copy)>();
            foreach ((int descriptor, HostFile file) in descriptors)
            {
                int copy = Libc.Result(Libc.fcntl(file.Number, F_DUPFD_CLOEXEC, above));
                if (copy < 0)
                {
                    Error = copy;
                    break;
                }

                copies.Add((descriptor, copy));
            }

            if (Error == 0)
            {
                for (int number = 0; number < StandardStreams; number++)
                {
                    Save(number, above);
                }

                foreach ((int descriptor, _) in copies)
                {
                    if (descriptor >= StandardStreams)
                    {
                        Save(descriptor, above);
                    }
                }

                for (int number = 0; number < StandardStreams; number++)
                {
                    Libc.close(number);
                }

                foreach ((int descriptor, int copy) in copies)
                {
                    Libc.dup2(copy, descriptor);
                }
            }

            foreach ((_, int copy) in copies)
            {
                Libc.close(copy);
            }
        }

        public int Error { get; }

        public void Dispose()
        {
            foreach ((int number, int saved, int flags) in _replaced)
            {
                if (saved < 0)
                {
                    Libc.close(number);
                    continue;
                }

                Libc.dup2(saved, number);
                Libc.fcntl(number, F_SETFD, flags);
                Libc.close(saved);
            }
        }

        private void Save(int number, int above)
        {
            int flags = Libc.fcntl(number, F_GETFD, 0);
            _replaced.Add((number, flags < 0 ? -1 : Libc.fcntl(number, F_DUPFD_CLOEXEC, above), flags));
        }
    }
}
