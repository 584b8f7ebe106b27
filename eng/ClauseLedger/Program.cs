using ClauseLedger;

Ledger ledger = Ledger.Read(Directory.GetCurrentDirectory());
foreach (string error in ledger.Errors)
    Console.Error.WriteLine(error);
Console.Out.Write(ledger.Page);
return ledger.Errors.Any() ? 1 : 0;
