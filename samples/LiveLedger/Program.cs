using LiveLedger;

WebApplication app = LedgerHost.Build(WebApplication.CreateBuilder(args));
await app.RunAsync();
