namespace CSockTranslate.Runtime;

/// <summary>What is done with the descriptors of a child that is spawned, in order (POSIX <c>spawn.h</c>); 80 bytes.</summary>
public unsafe struct posix_spawn_file_actions_t
{
    /// <summary>How many actions there is room for.</summary>
    public int __allocated;

    /// <summary>How many there are.</summary>
    public int __used;

    /// <summary>The actions.</summary>
    public __spawn_action* __actions;

    /// <summary>Room that nothing uses.</summary>
    public fixed int __pad[16];
}
