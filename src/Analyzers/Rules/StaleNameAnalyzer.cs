using System.Collections.Immutable;
using CSockTranslate.Analyzers.Flow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports local sockets that are bound to a name that an earlier run may have left. Names that begin with a null byte are in no file system,
/// and a program that removes names elsewhere, or makes new ones, is believed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaleNameAnalyzer : FlowAnalyzer
{
    /// <summary>The bytes of an address's family: an address of only these has no name.</summary>
    private const long FamilySize = 2;

    /// <summary>The path has removed a name, or made one that is in no file system.</summary>
    private static readonly Trait s_fresh = new("the name is fresh") { Join = (one, other) => one ?? other };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.UnixUnlinkMissing];

    internal override FlowObserver Observe(FunctionContext context) => new Observer(context);

    private sealed class Observer(FunctionContext context) : FlowObserver
    {
        public override void Stored(World world, MemoryLocation? location, Value value, IOperation place)
        {
            if (location is { LastStep: ConstantValue { Number: 0 } } && location.Steps.Any(step => step is IFieldSymbol { Name: SocketApi.LocalPathMember })
                && value is ConstantValue { Number: 0 })
            {
                world.Set(s_fresh, true);
            }
        }

        public override void Calling(World world, ObservedCall call)
        {
            if (call.Does(Behaviours.RemovesNames | Behaviours.MakesNames))
            {
                world.Set(s_fresh, true);
            }
            else if (call.Function is not null && call.Does(Behaviours.TakesName)
                && world.Get(s_fresh) is null
                && call.Constant(2) is not FamilySize
                && SocketEffects.StateOf(world, call.At(0)) is { Domain: SocketConstants.LocalDomain }
                && !context.Program.CallersOf(Behaviours.RemovesNames).Except(context.Program.CallersOf(Behaviours.TakesName)).Any(name => name != context.Method.Name)
                && !context.Program.Calls(Behaviours.MakesNames))
            {
                context.Log.Report(new(DiagnosticDescriptors.UnixUnlinkMissing, call.Operation, call.Function.Name));
            }
        }
    }
}
