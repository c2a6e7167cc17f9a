using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>spawn.h. All return an error number; errno stays.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name)]
    internal static partial int posix_spawn(
        int* process, sbyte* path, posix_spawn_file_actions_t* actions, posix_spawnattr_t* attributes, sbyte** arguments, sbyte** variables);

    [LibraryImport(Name)]
    internal static partial int posix_spawn_file_actions_init(posix_spawn_file_actions_t* actions);

    [LibraryImport(Name)]
    internal static partial int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t* actions);

    [LibraryImport(Name)]
    internal static partial int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t* actions, int fd);

    [LibraryImport(Name)]
    internal static partial int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t* actions, int fd, int target);

    [LibraryImport(Name)]
    internal static partial int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t* actions, int fd);
}
