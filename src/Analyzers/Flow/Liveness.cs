using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>
/// Which locals, parameters and flow captures a block or one that follows it can still read. A variable whose address is taken, or
/// that a nested function uses, is always live; an address that is only passed to a call counts as a read there.
/// </summary>
internal sealed class Liveness
{
    private readonly HashSet<object>[] _atEntry;
    private readonly HashSet<object> _always = [];

    private Liveness(int blocks, IEnumerable<object> shared)
    {
        _atEntry = new HashSet<object>[blocks];
        _always.UnionWith(shared);
    }

    /// <summary>Computes the live variables of every block; <paramref name="shared"/> are those that nested functions use.</summary>
    public static Liveness Compute(ControlFlowGraph graph, IEnumerable<object> shared)
    {
        Liveness liveness = new(graph.Blocks.Length, shared);
        HashSet<object>[] reads = new HashSet<object>[graph.Blocks.Length];
        HashSet<object>[] writes = new HashSet<object>[graph.Blocks.Length];
        foreach (BasicBlock block in graph.Blocks)
        {
            BlockVisitor visitor = new(liveness._always);
            foreach (IOperation operation in block.Operations)
            {
                visitor.Visit(operation);
            }

            visitor.Visit(block.BranchValue);
            reads[block.Ordinal] = visitor.Reads;
            writes[block.Ordinal] = visitor.Writes;
            liveness._atEntry[block.Ordinal] = [.. visitor.Reads];
        }

        HashSet<int>[] successors = Successors(graph);
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = graph.Blocks.Length - 1; i >= 0; i--)
            {
                // A call in the block may throw before what the block writes is written.
                foreach (int handler in FinallyBlocks(graph.Blocks[i]))
                {
                    foreach (object variable in liveness._atEntry[handler])
                    {
                        changed |= liveness._atEntry[i].Add(variable);
                    }
                }

                foreach (int successor in successors[i])
                {
                    foreach (object variable in liveness._atEntry[successor])
                    {
                        if (!writes[i].Contains(variable) && liveness._atEntry[i].Add(variable))
                        {
                            changed = true;
                        }
                    }
                }
            }
        }

        return liveness;
    }

    /// <summary>Whether <paramref name="variable"/> can be read after <paramref name="block"/> is entered and before it is overwritten.</summary>
    public bool IsLiveAt(object variable, int block) => _always.Contains(variable) || _atEntry[block].Contains(variable);

    /// <summary>The blocks that can follow each block, through finally regions and into exception handlers too.</summary>
    /// <summary>The first blocks of the finally regions that an exception in a block leads through.</summary>
    private static IEnumerable<int> FinallyBlocks(BasicBlock block)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndFinally } both })
            {
                yield return both.NestedRegions.First(nested => nested.Kind == ControlFlowRegionKind.Finally).FirstBlockOrdinal;
            }
        }
    }

    private static HashSet<int>[] Successors(ControlFlowGraph graph)
    {
        HashSet<int>[] successors = [.. graph.Blocks.Select(_ => new HashSet<int>())];
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (ControlFlowBranch? branch in (ControlFlowBranch?[])[block.FallThroughSuccessor, block.ConditionalSuccessor])
            {
                int from = block.Ordinal;
                foreach (ControlFlowRegion region in branch?.FinallyRegions ?? [])
                {
                    successors[from].Add(region.FirstBlockOrdinal);
                    from = region.LastBlockOrdinal;
                }

                if (branch?.Destination is { } destination)
                {
                    successors[from].Add(destination.Ordinal);
                }
            }

            // The root of a function in another one lies in the regions around it, which are of another graph.
            for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            {
                if (region.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally)
                {
                    successors[block.Ordinal].UnionWith(region.NestedRegions.Select(handler => handler.FirstBlockOrdinal));
                }
            }
        }

        return successors;
    }

    private sealed class BlockVisitor(HashSet<object> always)
    {
        public HashSet<object> Reads { get; } = [];

        public HashSet<object> Writes { get; } = [];

        public void Visit(IOperation? operation)
        {
            switch (operation)
            {
                case null:
                    break;
                case ISimpleAssignmentOperation { IsRef: false } assignment when Variable(assignment.Target) is { } variable:
                    Visit(assignment.Value);
                    Writes.Add(variable);
                    break;
                case IFlowCaptureOperation capture:
                    Visit(capture.Value);
                    Writes.Add(capture.Id);
                    break;
                case IFlowCaptureReferenceOperation reference:
                    Read(reference.Id);
                    break;
                case IAddressOfOperation address:
                    if (!IsPassedOn(address) && Root(address.Reference) is { } root)
                    {
                        always.Add(root);
                    }

                    Visit(address.Reference);
                    break;
                default:
                    if (Variable(operation) is { } used)
                    {
                        Read(used);
                    }

                    foreach (IOperation child in operation.ChildOperations)
                    {
                        Visit(child);
                    }

                    break;
            }
        }

        private static bool IsPassedOn(IOperation address)
        {
            IOperation? parent = address.Parent;
            while (parent is IConversionOperation)
            {
                parent = parent.Parent;
            }

            return parent is IArgumentOperation;
        }

        private static object? Variable(IOperation operation) => operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };

        private static object? Root(IOperation operation)
        {
            IOperation current = operation;
            while (current is IFieldReferenceOperation { Instance: { } instance })
            {
                current = instance;
            }

            return Variable(current);
        }

        private void Read(object variable)
        {
            if (!Writes.Contains(variable))
            {
                Reads.Add(variable);
            }
        }
    }
}
