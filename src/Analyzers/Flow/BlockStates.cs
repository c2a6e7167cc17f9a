using CSockTranslate.Analyzers.Model;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// The worlds that reach each block. A few are kept exactly, more when the rules have a stake in them; beyond that, worlds that agree on
/// resources are joined, which keeps what the rules are about and blurs the rest; beyond a hard limit everything that differs is let go.
/// </summary>
internal sealed class BlockStates(int blocks)
{
    private const int ExactLimit = 12;
    private const int UninterestingLimit = 4;
    private const int HardLimit = 64;

    private readonly List<World>[] _worlds = [.. Enumerable.Range(0, blocks).Select(_ => new List<World>())];
    private readonly HashSet<int>[] _fingerprints = [.. Enumerable.Range(0, blocks).Select(_ => new HashSet<int>())];
    private readonly bool[] _saturated = new bool[blocks];

    /// <summary>The worlds that have reached a block.</summary>
    public IReadOnlyList<World> At(int block) => _worlds[block];

    /// <summary>Whether too many different worlds reached a block for anything to be said behind it.</summary>
    public bool IsSaturated(int block) => _saturated[block];

    /// <summary>Adds a world to a block's. Returns the world that still has to be followed from there, or null.</summary>
    public World? Add(int block, World world)
    {
        List<World> worlds = _worlds[block];
        if (_saturated[block])
        {
            return null;
        }

        int same = _fingerprints[block].Add(world.Fingerprint()) ? -1 : worlds.FindIndex(world.SameButForRemarks);
        if (same >= 0)
        {
            return Replace(block, same, worlds[same].JoinRemarks(world));
        }

        if (worlds.Count < (world.IsInteresting() ? ExactLimit : UninterestingLimit))
        {
            worlds.Add(world);
            return world;
        }

        int joinable = worlds.FindIndex(world.AgreesOnResources);
        if (joinable >= 0)
        {
            return Replace(block, joinable, worlds[joinable].Join(world, (block, "join")));
        }

        if (worlds.Count >= HardLimit)
        {
            _saturated[block] = true;
            return null;
        }

        worlds.Add(world);
        return world;
    }

    private World? Replace(int block, int index, World joined)
    {
        if (joined.SameAs(_worlds[block][index]))
        {
            return null;
        }

        _worlds[block][index] = joined;
        _fingerprints[block].Add(joined.Fingerprint());
        return joined;
    }
}
